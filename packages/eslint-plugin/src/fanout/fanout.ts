import type { TSESTree } from '@typescript-eslint/utils';

/** How many tasks may run at a time, where nobody says otherwise. */
export const usualLimit = 16;

/** Work that is started once for each element, with nothing to bound it. */
export interface Fanout {
  /** The call that is to bound it. */
  readonly call: TSESTree.CallExpression;
  /** What is started each time. */
  readonly work: TSESTree.CallExpression;
  /** The list whose elements it is started for; without one, it is a loop. */
  readonly source?: TSESTree.Node;
  /** Where a `limit` can be given; none for a combinator of promises. */
  readonly options?: FanoutOptions;
}

export interface FanoutOptions {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly index: number;
}
