#!/usr/bin/env node
import process from 'node:process';

import { parseCommandLine, usage } from './command-line.ts';
import { version } from '../version.ts';

// Only what starts fast is imported above: ESLint and TypeScript are loaded
// where they are needed, so that `--help` does not wait for them.
process.exitCode = await run();

async function run(): Promise<number> {
  const command = parseCommandLine(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      console.log(usage);
      return 0;
    case 'version':
      console.log(version);
      return 0;
    case 'misuse':
      console.error(`${command.reason}\n\`--help\` lists the options.`);
      return 2;
    case 'init': {
      const { runInit } = await import('./init/run-init.ts');
      return orExplain(() => runInit(process.cwd()));
    }
    case 'lint': {
      const { runLint } = await import('./run-lint.ts');
      return orExplain(() => runLint(command, process.cwd()));
    }
  }
}

/** An exit code; 2 for what cannot be done, with the reason and no stack. */
async function orExplain(work: () => Promise<number>): Promise<number> {
  const { UnlintableError } = await import('./unlintable-error.ts');
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnlintableError) console.error(error.message);
    else if (isOfSystem(error)) console.error(`Cannot go on: ${error.message}`);
    else throw error;
    return 2;
  }
}

/** Whether the system has refused something, as to read a folder; it says what. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
