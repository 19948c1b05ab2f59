import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';
import { parse } from 'yaml';

import {
  type Example,
  compile,
  examplesIn,
  isCode,
} from '../readme/compile.ts';
import {
  repositoryPages,
  root,
} from '../../docs/.vitepress/repository/pages.ts';
import { docs, markdownFiles } from './support/pages.ts';

// The examples of the docstrings leave out what their reader has just read.
const apiPrelude = readFileSync(
  path.join(import.meta.dirname, 'support/api-prelude.txt'),
  'utf8',
);

// These are pages of the site as they are, and have tests of their own: of the
// READMEs and recipes in test/readme, and of the rules in test/eslint-plugin.
const checkedElsewhere =
  /^(?:packages\/[^/]+\/README|packages\/eslint-plugin\/docs\/rules\/.+|examples\/recipes\/[^/]+\/README)\.md$/u;

const shown = repositoryPages().flatMap(({ file }) => examplesIn(root, file));
const examples = markdownFiles().flatMap(file => examplesIn(docs, file));
const code = examples.filter(isCode).map(example => ({
  ...example,
  code: example.file.startsWith('api/') ? inFunction(example) : example.code,
}));
const errorsIn = compile(code, docs);

it.each(code)('the example in $file:$line compiles', example => {
  expect(errorsIn(example)).toBe('');
});

it('the code of the repository that the site shows is checked as well', () => {
  const files = shown.filter(isCode).map(({ file }) => file);

  expect(files).not.toEqual([]);
  expect(files.filter(file => !checkedElsewhere.test(file))).toEqual([]);
});

it.each([...examples, ...shown].filter(example => !isCode(example)))(
  'the $lang in $file:$line is well-formed',
  example => {
    expect(() => check(example)).not.toThrow();
  },
);

function inFunction({ code }: Example): string {
  return `${apiPrelude}\nexport async function example() {\n${code}\n}`;
}

/** @throws if the example cannot be read, or nobody knows its language. */
function check({ lang, code }: Example): void {
  switch (lang) {
    case 'json':
      JSON.parse(code);
      return;
    case 'yaml':
      parse(code);
      return;
    case 'sh': {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: code });
      if (status !== 0) throw new Error(String(stderr));
      return;
    }
    case 'txt':
      return;
    default:
      throw new Error(`Nothing checks the language "${lang}".`);
  }
}
