import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { describe, expect, it } from 'vitest';

import { fixtures } from './support/fixtures.ts';

const faulty = {
  'forward-signal': `export async function f(signal: AbortSignal) {
    signal.throwIfAborted();
    await fetch("x");
  }`,
  'no-placebo-signal': `export async function f() {
    await fetch("x", { signal: new AbortController().signal });
  }`,
  'no-unbounded-fanout': `export async function f(urls: string[]) {
    return Promise.all(urls.map(url => fetch(url)));
  }`,
  'no-uncancellable-combinator': `export async function f() {
    return Promise.all([fetch("x"), fetch("y")]);
  }`,
  'require-parent-signal': `import { Group } from "errgroup";
  export function f({ signal }: { signal: AbortSignal }) {
    return [signal, new Group()];
  }`,
};

describe.each(Object.entries(faulty))('%s', (rule, code) => {
  it.each(['load.ts', 'contest.ts', 'test.ts', 'load.test.helper.ts'])(
    'reports in a file that is no test: %s',
    filename => {
      expect(count(rule, code, filename)).toBe(1);
    },
  );

  it.each([
    'load.test.ts',
    'load.spec.ts',
    'load-test.ts',
    'load.test-d.ts',
    'load.mock.ts',
  ])('reports in a test file with `checkTests` only: %s', filename => {
    expect(count(rule, code, filename)).toBe(0);
    expect(count(rule, code, filename, { checkTests: true })).toBe(1);
  });

  it.each(['vitest', 'node:test', 'bun:test', '@jest/globals'])(
    'reports in a file that imports %s with `checkTests` only',
    runner => {
      const suite = `import { it } from "${runner}"; it;\n${code}`;

      expect(count(rule, suite, 'load.ts')).toBe(0);
      expect(count(rule, suite, 'load.ts', { checkTests: true })).toBe(1);
    },
  );

  it.each([
    'import { defineConfig } from "vitest/config"; defineConfig;',
    'import type { TestContext } from "vitest"; export type T = TestContext;',
  ])('reports in a file that runs no tests: %s', line => {
    expect(count(rule, `${line}\n${code}`, 'load.ts')).toBe(1);
  });
});

it('no-uncancellable-combinator reports in a test file what nothing waits for', () => {
  const code = 'export function f() { Promise.all([fetch("x")]); }';

  expect(count('no-uncancellable-combinator', code, 'load.test.ts')).toBe(1);
});

function count(
  rule: string,
  code: string,
  filename: string,
  options: object = {},
): number {
  const messages = new Linter({ cwd: fixtures }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser,
        parserOptions: {
          projectService: {
            allowDefaultProject: ['*.ts'],
            maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 9,
          },
          tsconfigRootDir: fixtures,
        },
      },
      plugins: { errgroup: plugin },
      rules: { [`errgroup/${rule}`]: ['error', options] },
    },
    path.join(fixtures, filename),
  );
  return messages.filter(({ ruleId }) => ruleId !== null).length;
}
