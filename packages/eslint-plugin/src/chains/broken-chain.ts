import type { TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { functionName } from '../ast/function-name.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import { fillsCache } from '../forwarding/exempt/is-done-for-client.ts';
import { isDeclaredWithoutSignal } from '../forwarding/exempt/is-left-by-comment.ts';
import { isWriteRequest } from '../forwarding/exempt/is-write-request.ts';
import { isSpending } from '../forwarding/exempt/spends-grant.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isSharedWork } from '../promises/shared-work.ts';
import { availableSignals } from '../scope/available-signals.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { memoPerProgram } from '../types/memo-per-program.ts';
import { slotsOf } from '../types/slots.ts';
import { chainEnds, waitedCalls } from './chain-ends.ts';
import type { ChainEnd } from './chain-ends.ts';
import { namesSignal } from './names-signal.ts';
import { sharesResult } from './shares-result.ts';
import { takesFailure } from './takes-failure.ts';

/** How many functions a chain may go through before it comes to its end. */
const MAX_DEPTH = 3;

/** The functions that a signal would have to go through. */
export interface BrokenChain {
  /** Their names, and what the last of them calls. */
  readonly names: readonly string[];
  /** Whether that call or one beside it writes, or one of them fills a cache for all who ask. */
  readonly isWrite: boolean;
  /** Where that call would take a signal. */
  readonly slot: FreeSlot;
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
    best = {
      ...chain,
      names: [functionName(helper.node), ...chain.names],
      isWrite: chain.isWrite || fillsSomeCache(helper),
    };
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
      slot: end.slot,
      takesFailure: takesIt(end),
      isWrite:
        ends.some(({ call }) => isWriteRequest(call, sourceCode)) ||
        fillsSomeCache(helper),
    }
  );
}

function fillsSomeCache({ node, context }: ProjectFunction): boolean {
  const { sourceCode } = context;
  return someStarted(node.body, sourceCode, each =>
    fillsCache(each, sourceCode),
  );
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
