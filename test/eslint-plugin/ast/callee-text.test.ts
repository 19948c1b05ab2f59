import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { calleeText } from '../../../packages/eslint-plugin/src/ast/callee-text.ts';
import { ask } from '../support/ask.ts';

it.each([
  ['load(id)', 'load'],
  ['new Loader(id)', 'Loader'],
  ['this.client\n  .load(id)', 'this.client.load'],
  ['(async () => { await load(); })()', 'async () => …'],
  ['this.registry.clients.production.configuration.loader.load(id)', '…load'],
  [
    'createClient({ url: "https://example.com", retries: 3, timeout: 5_000 })(id)',
    'createClient(…)',
  ],
])('of `%s` it is `%s`', (code, text) => {
  expect(
    ask<TSESTree.CallExpression | TSESTree.NewExpression>({
      code,
      selector: 'ExpressionStatement > :matches(CallExpression, NewExpression)',
      isTyped: false,
      answer: (node, { sourceCode }) => calleeText(node, sourceCode),
    }),
  ).toEqual([text]);
});
