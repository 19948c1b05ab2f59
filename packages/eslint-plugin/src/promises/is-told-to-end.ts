import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { dottedName } from '../ast/dotted-name.ts';
import { endingWord } from '../ast/ending-word.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isEndEvent } from '../ast/is-end-event.ts';
import { methodCall } from '../ast/method-call.ts';
import { outOfBranch } from '../ast/out-of-branch.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { awaitsOf } from './awaits-of.ts';
import { endOfChain } from './promise-chain.ts';
import { promiseExecutor } from './promise-executor.ts';

/**
 * Whether `making` gives a promise for this event, the end or the error on the way to it,
 * of what has been told to end:
 * in the executor, before it, or before the promise is waited for: `child.kill()`, and
 * then its `'exit'`. No abort could do more.
 */
export function isToldToEnd(
  emitter: TSESTree.Node,
  event: string | undefined,
  making: TSESTree.CallExpression | TSESTree.NewExpression,
  sourceCode: SourceCode,
): boolean {
  const name = nameOfEnding(emitter, event);
  if (name === undefined) return false;
  const isToldIn = (code: readonly TSESTree.Node[]): boolean =>
    code.some(each => someStarted(each, sourceCode, node => ends(node, name)));
  const isToldBefore = (wait: TSESTree.Node): boolean =>
    isToldIn(codeBefore(wait, sourceCode));
  const made = outOfBranch(endOfChain(making));
  const waits = awaitsOf(made, sourceCode).nodes;
  return (
    isToldBefore(making) ||
    (waits.length > 0 ? waits.every(isToldBefore) : isToldIn(codeBehind(made)))
  );
}

/** Whether this code ends what gives the event, be it later: in a timer, in a listener. */
export function mayEnd(
  code: TSESTree.Node,
  emitter: TSESTree.Node,
  event: string | undefined,
  sourceCode: SourceCode,
): boolean {
  const name = nameOfEnding(emitter, event);
  return (
    name !== undefined && someNode(code, sourceCode, node => ends(node, name))
  );
}

/** What gives the event, as it is written, if that is the end of it, or an error before. */
function nameOfEnding(
  emitter: TSESTree.Node,
  event: string | undefined,
): string | undefined {
  return event === 'error' || isEndEvent(event)
    ? dottedName(emitter)
    : undefined;
}

/** `child.kill()`, `killTree(child)`, `process.kill(child.pid)` */
function ends(node: TSESTree.Node, name: string): boolean {
  if (node.type !== 'CallExpression') return false;
  if (endingWord(calledName(node.callee)) === undefined) return false;
  const receiver = methodCall(node)?.object;
  return (
    (receiver !== undefined && dottedName(receiver) === name) ||
    node.arguments.some(each =>
      `${dottedName(each) ?? ''}.`.startsWith(`${name}.`),
    )
  );
}

/** The executor, if any, and what stands before this in the blocks of its function. */
function codeBefore(
  wait: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const executor = promiseExecutor(wait, sourceCode);
  const code: TSESTree.Node[] = executor ? [executor.body] : [];
  for (
    let node: TSESTree.Node = wait;
    node.parent && !isFunctionNode(node);
    node = node.parent
  ) {
    const { parent } = node;
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    code.push(...parent.body.filter(each => each.range[1] <= wait.range[0]));
  }
  return code;
}

/** What stands behind the declaration of a promise that is handed out after it. */
function codeBehind(made: TSESTree.Node): readonly TSESTree.Node[] {
  const declarator = made.parent;
  const block =
    declarator?.type === 'VariableDeclarator'
      ? declarator.parent.parent
      : undefined;
  return block?.type === 'BlockStatement'
    ? block.body.filter(each => each.range[0] >= made.range[1])
    : [];
}
