import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { putBeside } from '../../../packages/eslint-plugin/src/fix/put-beside.ts';
import { applied } from '../support/ask.ts';

it.each([
  ['options by their name', 'f(it);', 'f({ ...it, p });'],
  ['options of a stated type', 'f(it as A);', 'f({ ...it as A, p });'],
  ['options that are spread', 'f({ ...it });', 'f({ ...it, p });'],
  ['others behind them', 'f({ ...it, a });', 'f({ ...it, p, a });'],
  [
    'others in lines of their own',
    'f({\n  ...it, // a\n  b,\n});',
    'f({\n  ...it, // a\n  p,\n  b,\n});',
  ],
])('%s', (_, before, after) => {
  const code = applied<TSESTree.Identifier>({
    code: before,
    selector: 'Identifier[name="it"]',
    edit: (fixer, node, { sourceCode }) =>
      putBeside(node, 'p', fixer, sourceCode),
  });

  expect(code).toBe(after);
});
