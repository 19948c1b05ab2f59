import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * Whether this waits for one of the callbacks that a loop goes through to tell
 * each of them something: `for (const hook of hooks) await hook(context)`. What
 * one of them fails with is nothing to the others, be it the abort of a signal
 * that is somewhere in what they are told. One that is given the signal itself
 * works for the loop.
 */
export function isNotice(
  node: TSESTree.Node,
  loop: TSESTree.Node,
  context: RuleContext,
): boolean {
  if (node.type !== 'AwaitExpression' || loop.type !== 'ForOfStatement') {
    return false;
  }
  const call = unwrap(node.argument);
  return (
    call.type === 'CallExpression' &&
    wrapped(node).parent?.type === 'ExpressionStatement' &&
    call.arguments.every(each => isName(each) && !isSignal(each, context)) &&
    isOfHead(methodCall(call)?.object ?? call.callee, loop, context)
  );
}

function isName(node: TSESTree.Node): boolean {
  return unwrap(node).type === 'Identifier';
}

/** Whether this is what each turn of the loop takes from the list. */
function isOfHead(
  callback: TSESTree.Node,
  { left }: TSESTree.ForOfStatement,
  { sourceCode }: RuleContext,
): boolean {
  const node = unwrap(callback);
  if (node.type !== 'Identifier') return false;
  const [definition] = findVariable(node.name, node, sourceCode)?.defs ?? [];
  return definition?.type === 'Variable' && definition.node.parent === left;
}
