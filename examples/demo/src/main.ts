import { checkProject } from './check-project.ts';
import { parseCommandLine, usage } from './command-line.ts';
import { demoStorefront } from './demo-storefront.ts';

// A script runs in the folder of its package, and npm says in INIT_CWD where the
// user was. Where pnpm runs in between, .ci/run-script.mjs hands that on.
const userFolder =
  process.env.ERRGROUP_USER_FOLDER ?? process.env.INIT_CWD ?? process.cwd();

process.exitCode = await run();

async function run(): Promise<number> {
  const command = parseCommandLine(process.argv.slice(2), userFolder);
  switch (command.kind) {
    case 'help':
      console.log(usage);
      return 0;
    case 'misuse':
      console.error(`${command.reason}\n\n${usage}`);
      return 2;
    case 'storefront':
      return demoStorefront(command.svg);
    case 'project':
      return checkProject(command.args, userFolder);
  }
}
