import type { TSESTree } from '@typescript-eslint/utils';

import type { RuleContext } from '../groups/rule-context.ts';

/** What can be wrong with a call, and be found by more than one rule. */
export type Fault =
  /** It could take a signal and is given none. */
  | 'no-signal'
  /** Nothing waits for what it starts. */
  | 'not-awaited'
  /** It is a combinator, and to be replaced by one of `errgroup`. */
  | 'to-be-replaced';

// By the tree of the file: in oxlint all files have one and the same source code.
const files = new WeakMap<TSESTree.Program, Map<Fault, Set<TSESTree.Node>>>();

/**
 * Says that a rule reports this fault of this call, so that the rules which are
 * less exact about it leave it out: one place, one report. A rule that is not
 * enabled claims nothing, so that each rule by itself reports all that it finds.
 */
export function claim(
  fault: Fault,
  call: TSESTree.Node,
  { sourceCode }: RuleContext,
): void {
  const claims = files.get(sourceCode.ast) ?? new Map<Fault, Set<never>>();
  files.set(sourceCode.ast, claims);
  const calls = claims.get(fault) ?? new Set();
  claims.set(fault, calls.add(call));
}

/** Whether another rule reports it. To be asked when all calls have been seen. */
export function isClaimed(
  fault: Fault,
  call: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  return files.get(sourceCode.ast)?.get(fault)?.has(call) ?? false;
}
