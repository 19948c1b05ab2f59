import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { expect, it } from 'vitest';

import { fixtures } from '../support/fixtures.ts';

const code = `export async function f(signal: AbortSignal) {
  signal.throwIfAborted();
  await fetch("x");
}`;

it.each(['load.ts', 'contest.ts', 'test.ts', 'load.test.helper.ts'])(
  'a file that is no test: %s',
  filename => {
    expect(count(filename)).toBe(1);
  },
);

it.each(['load.test.ts', 'load.spec.ts', 'load-test.ts', 'load.test-d.ts'])(
  'a test file: %s',
  filename => {
    expect(count(filename)).toBe(0);
    expect(count(filename, { checkTests: true })).toBe(1);
  },
);

function count(filename: string, options: object = {}): number {
  const messages = new Linter({ cwd: fixtures }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser,
        parserOptions: {
          projectService: { allowDefaultProject: ['*.ts'] },
          tsconfigRootDir: fixtures,
        },
      },
      plugins: { errgroup: plugin },
      rules: { 'errgroup/forward-signal': ['error', options] },
    },
    path.join(fixtures, filename),
  );
  return messages.filter(({ ruleId }) => ruleId !== null).length;
}
