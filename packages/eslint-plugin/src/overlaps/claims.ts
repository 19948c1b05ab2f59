import type { TSESTree } from '@typescript-eslint/utils';

import type { RuleContext } from '../rule-context.ts';

/** What can be wrong with a place, and be found by more than one rule. */
export type Fault =
  /** It is armed, and no abort ends it. */
  | 'left-armed'
  /** It is left because of an abort, and hides why. */
  | 'masks-failure'
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

// By the tree of the file: in oxlint all files have one and the same source code.
const files = new WeakMap<TSESTree.Program, Map<Fault, Claims>>();

/**
 * Says that this rule reports this fault of this place, so that the rules which
 * are less exact about it leave it out: one place, one report. A rule that is
 * not enabled claims nothing, so that each rule by itself reports all it finds.
 */
export function claim(
  fault: Fault,
  place: TSESTree.Node,
  { id, sourceCode }: RuleContext,
): void {
  const faults = files.get(sourceCode.ast) ?? new Map<Fault, Claims>();
  const claims = faults.get(fault) ?? new Map<TSESTree.Node, Set<string>>();
  const rules = claims.get(place) ?? new Set();
  files.set(
    sourceCode.ast,
    faults.set(fault, claims.set(place, rules.add(id))),
  );
}

/**
 * Whether another rule reports it. To be asked when that rule has seen the place:
 * at the end of the file, or, if it looks at the whole file or at the function
 * around, any time later.
 */
export function isClaimed(
  fault: Fault,
  place: TSESTree.Node,
  { id, sourceCode }: RuleContext,
): boolean {
  const rules = files.get(sourceCode.ast)?.get(fault)?.get(place) ?? [];
  return [...rules].some(rule => rule !== id);
}
