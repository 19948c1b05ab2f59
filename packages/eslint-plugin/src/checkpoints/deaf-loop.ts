import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { unwrap } from '../ast/unwrap.ts';
import { hasAbortHook } from '../executors/has-abort-hook.ts';
import { loopShape } from '../flow/loop-shape.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import { traceFacts } from '../flow/trace-facts.ts';
import { standsForWork } from '../forwarding/sources/stands-for-work.ts';
import { asTask } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { isAbsentOnBranch } from '../scope/absent-here.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { mayRunLater } from '../scope/may-run-later.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isForWake, isGivenBefore } from './is-for-wake.ts';
import { waitsIn } from './waits-in.ts';

/**
 * The signal in scope that this loop does not see, if it can go round with an
 * `await` and without a look at any signal: a loop without an end, or one over
 * a list in a task of a group.
 */
export function deafLoop(
  loop: LoopNode,
  context: RuleContext,
  host: TypeHost,
): AvailableSignal | undefined {
  const { sourceCode } = context;
  const owner = enclosingFunction(loop);
  if (!owner) return undefined;
  if (!isEndless(loop) && !(isOverList(loop) && asTask(owner, context))) return;

  const { deaf, seeing } = waitsIn(loop, context, host);
  if (deaf.size === 0) return undefined;
  const signals = availableSignals(loop, sourceCode, host, {
    isWanted: signal => standsForWork(signal, loop, context, host),
  });
  const [signal] = signals;
  if (!signal || inCleanup(loop)) return undefined;
  if (signals.some(each => hasAbortHook(each, loop, host))) return undefined;
  if (mayRunLater(loop, signal, sourceCode, host)) return undefined;
  const isWoken =
    seeing.size > 0 || signals.some(each => isGivenBefore(each, loop));
  const begins = new Set(
    [...deaf].filter(
      wait =>
        !(isWoken && isForWake(wait, sourceCode)) &&
        !signals.every(each => isAbsentOnBranch(wait, each, sourceCode)),
    ),
  );
  const ends = new Set([...seeing, ...catchesBehind(seeing, loop)]);
  const trace = traceFacts(owner, { begins, ends }, sourceCode);
  return [...begins].some(wait => trace.at(wait).has(wait))
    ? signal
    : undefined;
}

/** The `catch` of each `try` that has a look: the next turn comes by it again. */
function catchesBehind(
  seeing: ReadonlySet<TSESTree.Node>,
  loop: LoopNode,
): readonly TSESTree.CatchClause[] {
  const catches: TSESTree.CatchClause[] = [];
  for (const look of seeing) {
    for (let node = look; node !== loop && node.parent; node = node.parent) {
      const { parent }: TSESTree.Node = node;
      const isTried = parent.type === 'TryStatement' && parent.block === node;
      if (isTried && parent.handler) catches.push(parent.handler);
    }
  }
  return catches;
}

/** Whether no test of its own bounds the loop, or one that each turn decides. */
function isEndless(loop: LoopNode): boolean {
  if (loop.type === 'DoWhileStatement') {
    return loop.test.type !== 'Literal' || Boolean(loop.test.value);
  }
  return loopShape(loop).isEndless;
}

function isOverList(loop: LoopNode): loop is TSESTree.ForOfStatement {
  return (
    loop.type === 'ForOfStatement' &&
    !loop.await &&
    unwrap(loop.right).type !== 'ArrayExpression'
  );
}
