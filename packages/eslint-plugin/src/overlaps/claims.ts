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

type Claims = Map<TSESTree.Node, Set<string>>;

// By the tree of the file: in oxlint all files have one and the same source code.
const files = new WeakMap<TSESTree.Program, Map<Fault, Claims>>();

/**
 * Says that this rule reports this fault of this call, so that the rules which
 * are less exact about it leave it out: one place, one report. A rule that is
 * not enabled claims nothing, so that each rule by itself reports all it finds.
 */
export function claim(
  fault: Fault,
  call: TSESTree.Node,
  { id, sourceCode }: RuleContext,
): void {
  const faults = files.get(sourceCode.ast) ?? new Map<Fault, Claims>();
  const claims = faults.get(fault) ?? new Map<TSESTree.Node, Set<string>>();
  const rules = claims.get(call) ?? new Set();
  files.set(sourceCode.ast, faults.set(fault, claims.set(call, rules.add(id))));
}

/**
 * Whether another rule reports it. To be asked at the end of the file, when all
 * rules have seen all calls.
 */
export function isClaimed(
  fault: Fault,
  call: TSESTree.Node,
  { id, sourceCode }: RuleContext,
): boolean {
  const rules = files.get(sourceCode.ast)?.get(fault)?.get(call) ?? [];
  return [...rules].some(rule => rule !== id);
}
