import type { TSESTree } from '@typescript-eslint/utils';

import { memoPerFile } from '../memo-per-node.ts';
import type { RuleContext } from '../rule-context.ts';

/** What can be wrong with a place, and be found by more than one rule. */
export type Fault =
  /** It is armed, and no abort ends it. */
  | 'left-armed'
  /** It is left because of an abort, and hides why. */
  | 'masks-failure'
  /** It is a task that never runs. */
  | 'never-runs'
  /** Nobody sees its outcome: it is dropped, or never comes. */
  | 'no-outcome'
  /** It could take a signal and is given none. */
  | 'no-signal'
  /** Nothing waits for what it starts. */
  | 'not-awaited'
  /** It could pass the signal on that is in scope. */
  | 'not-forwarded'
  /** It is a combinator, and to be replaced by one of `errgroup`. */
  | 'to-be-replaced'
  /** It is not the signal that the code should have. */
  | 'wrong-signal';

type Claims = Map<TSESTree.Node, Set<string>>;

const claimsOf = memoPerFile(() => new Map<Fault, Claims>());

/**
 * Says that this rule reports this fault of this place, so that the rules which
 * are less exact about it leave it out: one place, one report. A rule that is
 * not enabled claims nothing, so that each rule by itself reports all it finds.
 */
export function claim(
  fault: Fault,
  place: TSESTree.Node,
  context: RuleContext,
): void {
  const faults = claimsOf(context);
  const claims = faults.get(fault) ?? new Map<TSESTree.Node, Set<string>>();
  const rules = claims.get(place) ?? new Set();
  faults.set(fault, claims.set(place, rules.add(context.id)));
}

/**
 * Whether another rule reports it. To be asked when that rule has seen the place:
 * at the end of the file, or, if it looks at the whole file or at the function
 * around, any time later.
 */
export function isClaimed(
  fault: Fault,
  place: TSESTree.Node,
  context: RuleContext,
): boolean {
  const rules = claimsOf(context).get(fault)?.get(place) ?? [];
  return [...rules].some(rule => rule !== context.id);
}
