import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import { missingSignals } from '../forwarding/missing-signal.ts';
import { isClaimed } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isUnderWay } from './is-under-way.ts';
import { seesAbort } from './sees-abort.ts';

/** What a loop waits for, and where it sees that it has been cancelled. */
export interface Waits {
  /** What is awaited in every turn, and knows of no signal. */
  readonly deaf: ReadonlySet<TSESTree.Node>;
  /** What asks for an abort, is given a signal or hands control to a caller. */
  readonly seeing: ReadonlySet<TSESTree.Node>;
}

/** The waits of this loop itself; those of loops in it are theirs. */
export function waitsIn(
  loop: LoopNode,
  context: RuleContext,
  host: TypeHost,
): Waits {
  const { sourceCode } = context;
  const deaf = new Set<TSESTree.Node>();
  const seeing = new Set<TSESTree.Node>();
  const visit = (node: TSESTree.Node, isOwn: boolean): boolean => {
    if (isFunctionNode(node)) return false;
    const isInner = node !== loop && isLoop(node);
    const parts = childNodes(node, sourceCode.visitorKeys).map(child =>
      visit(
        child,
        isOwn &&
          (!isInner || isRunOnce(child, node)) &&
          !isFinalizer(child, node),
      ),
    );
    const isSeeing =
      seesAbort(node, context, host) || isToBeTold(node, context);
    if (isSeeing) seeing.add(node);
    const isTold = isSeeing || parts.includes(true);
    if (isOwn && !isTold && isDeafWait(node, loop, context, host))
      deaf.add(node);
    return isTold;
  };
  visit(loop, true);
  return { deaf, seeing };
}

/** What a loop evaluates before its first turn: a turn of the loop around waits for it. */
function isRunOnce(child: TSESTree.Node, loop: TSESTree.Node): boolean {
  return (
    ((loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') &&
      loop.right === child) ||
    (loop.type === 'ForStatement' && loop.init === child)
  );
}

/** A `finally` runs on every way out of the loop, and not only on that round. */
function isFinalizer(child: TSESTree.Node, parent: TSESTree.Node): boolean {
  return parent.type === 'TryStatement' && parent.finalizer === child;
}

/** Whether another rule reports that this is not given the signal. */
function isToBeTold(node: TSESTree.Node, context: RuleContext): boolean {
  return (
    isClaimed('not-forwarded', node, context) ||
    isClaimed('no-signal', node, context)
  );
}

/**
 * A call that could take a signal sees the abort once it is given one. It is
 * deaf if it should be given one, and nobody else says so.
 */
function isDeafWait(
  node: TSESTree.Node,
  loop: LoopNode,
  context: RuleContext,
  host: TypeHost,
): boolean {
  if (node.type !== 'AwaitExpression') return false;
  const call = unwrap(node.argument);
  if (isUnderWay(call, loop, context.sourceCode)) return false;
  return (
    call.type !== 'CallExpression' ||
    freeSlots(call, host, context.sourceCode).length === 0 ||
    missingSignals(call, {}, context, host).length > 0
  );
}
