import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../ast/abort-questions.ts';
import type { Cleanup } from '../ast/in-cleanup.ts';
import { memberName } from '../ast/member-name.ts';
import { someChild } from '../ast/walk/child-nodes.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { RuleContext } from '../rule-context.ts';

/**
 * Whether the code has asked, in this clean-up and before the call or for what it
 * gives it, whether there was an abort: it knows what it does.
 */
export function isAskedBefore(
  call: TSESTree.CallExpression,
  cleanup: Cleanup,
  { sourceCode }: RuleContext,
): boolean {
  const asks = (node: TSESTree.Node): boolean =>
    node.type === 'MemberExpression' &&
    abortQuestions.has(memberName(node) ?? '');

  if (call.arguments.some(each => someNode(each, sourceCode, asks)))
    return true;
  for (
    let inner: TSESTree.Node = call;
    inner.parent && inner !== cleanup.node;
    inner = inner.parent
  ) {
    const [start] = inner.range;
    const isAsked = someChild(
      inner.parent,
      sourceCode.visitorKeys,
      each => each.range[1] <= start && someNode(each, sourceCode, asks),
    );
    if (isAsked) return true;
  }
  return false;
}
