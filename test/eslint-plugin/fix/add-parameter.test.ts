import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { addParameter } from '../../../packages/eslint-plugin/src/fix/add-parameter.ts';
import { applied } from '../support/ask.ts';

it.each([
  ['no parameters', '() => {};', '(s) => {};'],
  ['a comment in their place', '(/* a */) => {};', '(/* a */ s) => {};'],
  ['one without parentheses', 'a => {};', '(a, s) => {};'],
  ['one with a default', '(a = f()) => {};', '(a = f(), s) => {};'],
  ['type parameters', '(function <T>() {});', '(function <T>(s) {});'],
  [
    'one in a line of its own',
    '(\n  a,\n  b, // b\n) => {};',
    '(\n  a,\n  b, // b\n  s,\n) => {};',
  ],
])('%s', (_, before, after) => {
  const code = applied<
    TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression
  >({
    code: before,
    selector: ':function',
    edit: (fixer, node, { sourceCode }) =>
      addParameter(node, 's', fixer, sourceCode),
  });

  expect(code).toBe(after);
});
