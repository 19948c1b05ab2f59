import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';
import { startedNodes } from '../ast/walk/started-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import { usesOfHandle } from '../timers/uses-of-handle.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isOfModule } from '../variables/is-of-module.ts';

/**
 * The `setTimeout` that runs when this body does and whose handle nobody keeps,
 * so that nothing can clear it. One without a delay is over at once.
 */
export function droppedTimer(
  body: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  return startedNodes(body, sourceCode).find(
    (node): node is TSESTree.CallExpression =>
      node.type === 'CallExpression' &&
      platformTimer(node, sourceCode) === 'setTimeout' &&
      isDropped(node, sourceCode),
  );
}

function isDropped(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  const value = wrapped(call);
  const { parent } = value;
  switch (parent?.type) {
    case 'ExpressionStatement':
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === value;
    case 'UnaryExpression':
      return parent.operator === 'void';
    case 'VariableDeclarator':
      return isKeptInVain(parent.id, call, sourceCode);
    case 'AssignmentExpression':
      return (
        parent.parent.type === 'ExpressionStatement' &&
        isKeptInVain(parent.left, call, sourceCode)
      );
    default:
      return false;
  }
}

/** Whether nothing that could clear the timer reads this variable. */
function isKeptInVain(
  handle: TSESTree.Node,
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  if (handle.type !== 'Identifier') return false;
  const variable = findVariable(handle.name, handle, sourceCode);
  return (
    variable !== undefined &&
    !isOfModule(variable) &&
    usesOfHandle(variable, timer, sourceCode).length === 0
  );
}
