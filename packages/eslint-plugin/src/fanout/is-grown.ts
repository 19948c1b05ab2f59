import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCallOn } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

const growing = new Set(['push', 'unshift', 'splice']);

/** Whether more is added to this list than the code shows: a `push` in a loop, or of a whole list. */
export function isGrown(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  return (variable?.references ?? []).some(({ identifier }) => {
    const call = methodCallOn(identifier);
    return (
      call !== undefined &&
      growing.has(call.name) &&
      !(addsWritten(call) && runsOnce(call.node, variable))
    );
  });
}

/** `push(a, b)` */
function addsWritten({ name, arguments: given }: MethodCall): boolean {
  return (
    name !== 'splice' && given.every(({ type }) => type !== 'SpreadElement')
  );
}

/** Whether no loop and no function is between this and what declares the list. */
function runsOnce(
  node: TSESTree.Node,
  variable: TSESLint.Scope.Variable | undefined,
): boolean {
  const block = variable?.scope.block;
  for (
    let inner = node;
    inner.parent && inner !== block;
    inner = inner.parent
  ) {
    if (isLoop(inner) || isFunctionNode(inner)) return false;
  }
  return true;
}
