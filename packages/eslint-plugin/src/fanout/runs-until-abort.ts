import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { hasReturn } from '../ast/walk/returns-in.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { hasBreak } from '../flow/has-break.ts';
import { isImplied } from '../flow/implied.ts';
import { isLoop, loopShape } from '../flow/loop-shape.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';

/**
 * Whether this call runs a function of the project that goes on until the abort, as what
 * watches or serves something does: with a limit, those behind it would never start.
 */
export function callsEndless(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  const called = host && projectFunction(call, context, host);
  return (
    called !== undefined &&
    runsUntilAbort(called.node, called.context.sourceCode)
  );
}

/** Whether a loop of this function ends with nothing but the abort, or a failure. */
export function runsUntilAbort(
  { body }: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    body,
    sourceCode,
    node =>
      isLoop(node) &&
      'test' in node &&
      (loopShape(node).isEndless ||
        (node.test !== null && endsOnAbort(node.test))) &&
      !hasBreak(node, sourceCode) &&
      !hasReturn(node.body, sourceCode),
    isFunctionNode,
  );
}

/** `while (!signal.aborted)` */
function endsOnAbort(test: TSESTree.Expression): boolean {
  return isImplied(test, false, (asked, value) => {
    const member = unwrap(asked);
    return (
      value &&
      member.type === 'MemberExpression' &&
      memberName(member) === 'aborted'
    );
  });
}
