// Runs one script of the workspace on a machine that has only Node and npm:
// fetches the pinned pnpm, installs what the lockfile says, builds, runs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { packageManager } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);
const [script, ...args] = process.argv.slice(2);

pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], 'quiet');
pnpm(['run', 'build'], 'quiet');
pnpm(['run', '--silent', script, ...args], 'inherit');

/** Ends the process with pnpm's own exit code when it fails. */
function pnpm(args, output) {
  const { status, error, stdout, stderr } = spawnSync(
    'npx',
    ['--yes', packageManager, ...args],
    {
      cwd: root,
      // pnpm puts its own folder into INIT_CWD, where npm had put the user's.
      env: {
        ...process.env,
        ERRGROUP_USER_FOLDER: process.env.INIT_CWD ?? process.cwd(),
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      // npx is a batch file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    },
  );
  if (status === 0) return;

  console.error(stdout ?? '', stderr ?? '', error ?? '');
  if (output === 'quiet') {
    console.error(`\`pnpm ${args.join(' ')}\` failed: see the lines above.`);
  }
  process.exit(status ?? 1);
}
