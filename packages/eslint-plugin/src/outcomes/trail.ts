import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { RuleContext } from '../rule-context.ts';
import type { OutcomeShape } from './outcome-shape.ts';

/** How an outcome is lost. */
export type OutcomeFault =
  /** Nobody waits for it. */
  | 'floating'
  /** It is waited for, and nothing looks at it. */
  | 'dropped'
  /** Something looks at it, but not at what tells a failure. */
  | 'errorDropped'
  /** It ends in an empty `catch`. */
  | 'swallowed';

export interface Loss {
  readonly fault: OutcomeFault;
  /** The expression whose value is lost. */
  readonly node: TSESTree.Node;
  /** The variable that holds the outcome. */
  readonly holder?: TSESTree.Identifier;
  /** What is read of the outcome all the same. */
  readonly read?: readonly string[];
}

/** The value is the promise of an outcome, or the outcome. */
export type Form = 'promise' | 'outcome';

/** Where an outcome, or its promise, goes on to. */
export interface Onward {
  /** An expression that has it for its value, or a name or pattern that is given it. */
  readonly to: 'value' | 'pattern';
  readonly node: TSESTree.Node;
  readonly form: Form;
  /** Whether what is lost there ends in an empty `catch` on the way. */
  readonly isSwallowed?: boolean;
}

/** Where it is lost, or goes on to; `undefined` if it is checked, or out of sight. */
export type Step = Loss | Onward | undefined;

/** What one call of `wait` is followed with. */
export interface Trail {
  readonly context: RuleContext;
  readonly shape: OutcomeShape;
  /** `void` says that the outcome is dropped on purpose. */
  readonly ignoreVoid: boolean;
  /** The variables that have been looked at: one may be assigned to itself. */
  readonly seen: Set<TSESLint.Scope.Variable>;
}
