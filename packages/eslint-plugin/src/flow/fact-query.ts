import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';

/** The function, or the file, whose code is followed. */
export type Owner = FunctionNode | TSESTree.Program;

/** Which facts to trace. The nodes are expressions, declarators and clauses. */
export interface FactQuery {
  /** Where a fact begins: once the node has its value. */
  readonly begins: ReadonlySet<TSESTree.Node>;
  /** Where all that held before is over: for a `catch`, where it begins. */
  readonly ends: ReadonlySet<TSESTree.Node>;
}
