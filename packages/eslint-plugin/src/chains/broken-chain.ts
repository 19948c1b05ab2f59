import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { functionName } from '../ast/function-name.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import { calleeText } from '../combinators/callee-text.ts';
import { isExemptCallee } from '../combinators/exempt-callee.ts';
import { isCarried } from '../forwarding/carried/is-carried.ts';
import { isRaced } from '../forwarding/carried/is-raced.ts';
import { isKeptOpen } from '../forwarding/exempt/is-kept-open.ts';
import { fillsCache } from '../forwarding/exempt/is-done-for-client.ts';
import {
  isDeclaredWithoutSignal,
  isLeftByComment,
} from '../forwarding/exempt/is-left-by-comment.ts';
import { isOnlyHeard } from '../forwarding/exempt/is-only-heard.ts';
import { isWriteRequest } from '../forwarding/exempt/is-write-request.ts';
import { isSpending } from '../forwarding/exempt/spends-grant.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import { mayOutlive } from '../lifetimes/may-outlive.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isDetached } from '../promises/is-detached.ts';
import { isKeptForOthers, isSharedWork } from '../promises/shared-work.ts';
import { availableSignals } from '../scope/available-signals.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { goesOn } from '../types/goes-on.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { memoPerProgram } from '../types/memo-per-program.ts';
import { slotsOf } from '../types/slots.ts';
import { namesSignal } from './names-signal.ts';
import { runsDeafTasks } from './runs-deaf-tasks.ts';
import { sharesResult } from './shares-result.ts';
import { decidesByFailure, takesFailure } from './takes-failure.ts';

/** How many functions a chain may go through before it comes to its end. */
const MAX_DEPTH = 3;

/** A call that could take a signal, in a function that has none to give. */
export interface ChainEnd {
  readonly call: TSESTree.CallExpression;
  readonly slot: FreeSlot;
}

/** The functions that a signal would have to go through. */
export interface BrokenChain {
  /** Their names, and what the last of them calls. */
  readonly names: readonly string[];
  /** Whether that call or one beside it writes, or fills a cache for all who ask. */
  readonly isWrite: boolean;
  /** Whether the last of them takes the failure of that call for an answer. */
  readonly takesFailure: boolean;
}

// No nodes: a tree that a chain went through need not stay. For each program
// anew, since it shares the trees of files that have not changed, and a chain
// goes through others as well.
const chainsOf = memoPerProgram(
  (): Map<number, BrokenChain | undefined> => new Map(),
);

/**
 * The functions that a signal would have to go through from this one on, and the
 * call at their end that could take it. `undefined` where there is none, or where
 * the function is not to be cancelled by one caller.
 */
export function brokenChain(
  helper: ProjectFunction,
  depth = MAX_DEPTH,
): BrokenChain | undefined {
  const known = chainsOf(helper.key, helper.host);
  if (!known.has(depth)) known.set(depth, findChain(helper, depth));
  return known.get(depth);
}

function findChain(
  helper: ProjectFunction,
  depth: number,
): BrokenChain | undefined {
  if (depth === 0 || !isPlain(helper)) return undefined;
  let best = ownChain(helper);
  if (best && !best.takesFailure) return best;
  for (const call of waitedCalls(helper)) {
    const next = projectFunction(call, helper.context, helper.host);
    const chain = next && brokenChain(next, depth - 1);
    if (!chain || (best && chain.takesFailure)) continue;
    best = { ...chain, names: [functionName(helper.node), ...chain.names] };
    if (!best.takesFailure) break;
  }
  return best;
}

/** The chain that ends in a call of this function itself. */
function ownChain(helper: ProjectFunction): BrokenChain | undefined {
  const { sourceCode } = helper.context;
  const ends = chainEnds(helper);
  const takesIt = ({ call }: ChainEnd): boolean =>
    takesFailure(call, sourceCode);
  const end = ends.find(each => !takesIt(each)) ?? ends[0];
  return (
    end && {
      names: [functionName(helper.node), calleeText(end.call, sourceCode)],
      takesFailure: takesIt(end),
      isWrite:
        ends.some(({ call }) => isWriteRequest(call, sourceCode)) ||
        someStarted(helper.node.body, sourceCode, each =>
          fillsCache(each, sourceCode),
        ),
    }
  );
}

/** The calls of this function itself that could take a signal and have none. */
export function chainEnds(helper: ProjectFunction): readonly ChainEnd[] {
  const { host, context } = helper;
  return waitedCalls(helper).flatMap(call => {
    const [slot] = freeSlots(call, host, context.sourceCode);
    return slot &&
      !cacheMethod.test(calleeText(call, context.sourceCode)) &&
      !isExemptCallee(call, host) &&
      !decidesByFailure(call, context.sourceCode) &&
      !ignoresSlot(call, slot, context, host) &&
      !runsDeafTasks(call, context, host) &&
      !isCarried(call, [], context.sourceCode, host) &&
      !isRaced(call, context.sourceCode, host) &&
      !isKeptOpen(call, context.sourceCode, host) &&
      !isOnlyHeard(call, context.sourceCode, host) &&
      !isLeftByComment(call, context.sourceCode)
      ? [{ call, slot }]
      : [];
  });
}

/** Whether it has no signal and asks for none, and works for its caller alone. */
function isPlain(helper: ProjectFunction): boolean {
  const { node, context, host } = helper;
  const { sourceCode } = context;
  return (
    !namesSignal(node, context) &&
    !inCleanup(node.body) &&
    !sharesResult(node) &&
    !isSpending(functionName(node)) &&
    !isDecorated(node) &&
    !isDeclaredWithoutSignal(node, sourceCode) &&
    node.params.every(each => !holdsSignal(host.typeOf(each), host)) &&
    availableSignals(node.body, sourceCode, host).length === 0 &&
    !isSharedWork(helper)
  );
}

/** Whether a decorator decides when it runs, and for whom: it may keep the result. */
function isDecorated({ parent }: FunctionNode): boolean {
  return parent.type === 'MethodDefinition' && parent.decorators.length > 0;
}

/** `this.metaCache.fetch`, which gives all who ask the same. */
const cacheMethod = /cache\.#?\w+$/iu;

/** The calls that the function waits for, or hands to its caller. */
function waitedCalls({
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

/** Whether a signal can be given to this call at all. */
export function hasSlots(
  call: TSESTree.CallExpression,
  { context, host }: Pick<ProjectFunction, 'context' | 'host'>,
): boolean {
  const signature = host.signatureOf(call);
  return (
    !signature ||
    slotsOf(signature, host).length > 0 ||
    freeSlots(call, host, context.sourceCode).length > 0
  );
}
