import path from 'node:path';

import { expect, it } from 'vitest';

import { compile, examplesIn, isCode } from './compile.ts';

const root = path.join(import.meta.dirname, '../..');
const examples = [
  'README.md',
  'packages/runtime/README.md',
  'packages/eslint-plugin/README.md',
]
  .flatMap(file => examplesIn(root, file))
  .filter(isCode);
const errorsIn = compile(examples, path.join(root, 'test'));

it.each(examples)('the example in $file:$line compiles', example => {
  expect(errorsIn(example)).toBe('');
});
