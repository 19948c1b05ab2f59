import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { expect, it } from 'vitest';

import { fixtures } from './support/fixtures.ts';

// Whole files, as people write them: what one function does must not hide what is
// missing elsewhere, be it in the same function. `//! rule` ends each line of which
// `strict` has something to say.
const folder = path.join(fixtures, 'programs');

it.each(readdirSync(folder))('%s', file => {
  const text = readFileSync(path.join(folder, file), 'utf8');

  expect(reportsIn(text.replaceAll(mark, ''))).toEqual(marksIn(text));
});

const mark = / ?\/\/! (.*)$/gmu;

function marksIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(mark)].flatMap(([, rules = '']) =>
        rules.split(', ').map(rule => `${String(index + 1)} ${rule}`),
      ),
    );
}

function reportsIn(code: string): string[] {
  const messages = new Linter({ cwd: fixtures }).verify(
    code,
    [
      {
        ...plugin.configs.strict,
        files: ['**/*.ts'],
        languageOptions: {
          parser,
          parserOptions: { projectService: true, tsconfigRootDir: fixtures },
        },
      },
      // What a function looks like to its callers is another question.
      { rules: { 'errgroup/signal-position': 'off' } },
    ],
    path.join(fixtures, 'file.ts'),
  );
  return messages.map(
    ({ line, ruleId, message }) =>
      `${String(line)} ${ruleId?.replace('errgroup/', '') ?? message}`,
  );
}
