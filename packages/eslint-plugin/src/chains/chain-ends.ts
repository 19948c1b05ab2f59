import type { TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import { isExemptCallee } from '../combinators/exempt-callee.ts';
import { isCarried } from '../forwarding/carried/is-carried.ts';
import { isRaced } from '../forwarding/carried/is-raced.ts';
import { isExempt } from '../forwarding/exempt/is-exempt.ts';
import { spendsGrant } from '../forwarding/exempt/spends-grant.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isDetached } from '../promises/is-detached.ts';
import { isKeptForOthers } from '../promises/shared-work.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { goesOn } from '../types/goes-on.ts';
import { runsDeafTasks } from './runs-deaf-tasks.ts';
import { decidesByFailure, takesFailure } from './takes-failure.ts';

/** A call that could take a signal, in a function that has none to give. */
export interface ChainEnd {
  readonly call: TSESTree.CallExpression;
  readonly slot: FreeSlot;
}

/** The calls of this function itself that could take a signal and have none. */
export function chainEnds(helper: ProjectFunction): readonly ChainEnd[] {
  return takingCalls(helper).filter(({ call }) => isEnd(call, helper));
}

/**
 * As {@link chainEnds}, with the calls for which alone nobody would have the function
 * take a signal, and that are to be given one that is there.
 */
export function givenEnds(helper: ProjectFunction): readonly ChainEnd[] {
  const { host, context } = helper;
  return takingCalls(helper).filter(
    ({ call }) =>
      isEnd(call, helper) ||
      (!takesFailure(call, context.sourceCode) &&
        !isExempt(call, { checkListeners: false }, context, host)),
  );
}

/** What an abort should end, whichever signal the function took. */
function isEnd(
  call: TSESTree.CallExpression,
  { host, context }: ProjectFunction,
): boolean {
  const { sourceCode } = context;
  return (
    !cacheMethod.test(calleeText(call, sourceCode)) &&
    !isExemptCallee(call, host) &&
    !isExempt(call, { checkListeners: false }, context, host) &&
    !spendsGrant(call, sourceCode) &&
    !decidesByFailure(call, sourceCode)
  );
}

function takingCalls(helper: ProjectFunction): readonly ChainEnd[] {
  const { host, context } = helper;
  return waitedCalls(helper).flatMap(call => {
    const [slot] = freeSlots(call, host, context.sourceCode);
    return slot &&
      !ignoresSlot(call, slot, context, host) &&
      !runsDeafTasks(call, context, host) &&
      !isCarried(call, [], context.sourceCode, host) &&
      !isRaced(call, context.sourceCode, host)
      ? [{ call, slot }]
      : [];
  });
}

/** `this.metaCache.fetch`, which gives all who ask the same. */
const cacheMethod = /cache\.#?\w+$/iu;

/** The calls that the function waits for, or hands to its caller. */
export function waitedCalls({
  node,
  context: { sourceCode },
  host,
}: ProjectFunction): readonly TSESTree.CallExpression[] {
  return nodesIn(
    node.body,
    sourceCode,
    inner => isFunctionNode(inner) && mayOutlive(inner, sourceCode, host),
  ).filter(
    (inner): inner is TSESTree.CallExpression =>
      inner.type === 'CallExpression' &&
      !isFinishing(inner) &&
      !isDetached(inner, sourceCode) &&
      !inCleanup(inner) &&
      goesOn(host.typeOf(inner), host) &&
      !isKeptForOthers(inner, sourceCode, host),
  );
}
