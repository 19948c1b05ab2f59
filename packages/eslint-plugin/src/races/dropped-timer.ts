import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';
import { visitStarted } from '../ast/visit-started.ts';
import { platformTimer } from '../timers/platform-timer.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * The `setTimeout` that runs when this body does and whose handle nobody keeps,
 * so that nothing can clear it. One without a delay is over at once.
 */
export function droppedTimer(
  body: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  let timer: TSESTree.CallExpression | undefined;
  visitStarted(body, sourceCode.visitorKeys, node => {
    if (node.type !== 'CallExpression') return;
    if (platformTimer(node, sourceCode) !== 'setTimeout') return;
    if (isDropped(node)) timer ??= node;
  });
  return timer;
}

function isDropped(call: TSESTree.CallExpression): boolean {
  const value = wrapped(call);
  const { parent } = value;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === value;
    case 'UnaryExpression':
      return parent.operator === 'void';
    default:
      return false;
  }
}
