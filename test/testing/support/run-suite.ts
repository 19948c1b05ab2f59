import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const { resolve } = createRequire(import.meta.url);

const jest = path.join(
  path.dirname(resolve('jest/package.json')),
  'bin/jest.js',
);

const commands = {
  vitest: [
    path.join(path.dirname(resolve('vitest/package.json')), 'vitest.mjs'),
    'run',
    '--root=.',
    '--no-cache',
  ],
  jest: ['--experimental-vm-modules', jest, '--rootDir=.', '--verbose'],
  'jest-commonjs': [jest, '--rootDir=.', '--verbose'],
  'node-test': ['--test', '--test-reporter=spec', 'suite.js'],
};

/** What the user of a test runner sees of the suite in `fixtures/<runner>`. */
export async function runSuite(runner: keyof typeof commands): Promise<string> {
  const child = spawn(process.execPath, commands[runner], {
    cwd: path.join(import.meta.dirname, '../fixtures', runner),
    // Without the variables that tell a child that a test runner started it.
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return stdout + stderr;
}
