import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { neverRejects } from '../combinators/never-rejects.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';

/**
 * Whether what this call runs takes every failure, that of the abort as well: a
 * `throwIfAborted` in its `catch` lets that pass, and nothing else.
 */
export function takesOwnAbort(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  if (!host || !neverRejects(call, context, host)) return false;
  const callee = projectFunction(call, context, host);
  return (
    callee === undefined ||
    !someNode(
      callee.node,
      callee.context.sourceCode,
      node =>
        node.type === 'CallExpression' &&
        calledName(node.callee) === 'throwIfAborted',
    )
  );
}
