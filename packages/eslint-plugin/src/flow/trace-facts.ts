import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import type { FactQuery, Owner } from './fact-query.ts';
import { runsInPlace } from './runs-in-place.ts';
import { Tracer } from './tracer.ts';

export interface Trace {
  /**
   * What may hold when this node has its value. Code of a function that is
   * handed on runs no earlier than the function is made, so that is what it is
   * asked about. Nothing for what is not reached, or is of another function.
   */
  at(node: TSESTree.Node): ReadonlySet<TSESTree.Node>;
  /**
   * The statements that may leave the function while something holds, after
   * every `finally` on their way, and what it is.
   */
  readonly exits: ReadonlyMap<TSESTree.Node, ReadonlySet<TSESTree.Node>>;
  /** The same for each `break` and `continue`, and where it goes. */
  readonly jumps: ReadonlyMap<TSESTree.Node, ReadonlySet<TSESTree.Node>>;
  /** The same for expressions that may throw out of the function. */
  readonly throws: ReadonlyMap<TSESTree.Node, ReadonlySet<TSESTree.Node>>;
  /** What may hold at the end of the body. */
  readonly end: ReadonlySet<TSESTree.Node>;
}

/**
 * Follows the code of a function, or of a file outside of all functions, along
 * every way that it can take, and says what may hold where. Callbacks that are
 * done when their call is are followed, and so are the functions of the file
 * where they are called, if they are only called.
 *
 * It is tempting to ask ESLint's code paths instead, but they follow no
 * callbacks, let a `try` fail only before its first call and at its end, and
 * cost a listener on every node of every file.
 */
export function traceFacts(
  owner: Owner,
  query: FactQuery,
  sourceCode: SourceCode,
): Trace {
  const tracer = new Tracer(query, sourceCode);
  const end = tracer.run(owner) ?? none;
  const { reached, exits, jumps, throws } = tracer.machine;
  return {
    at: node => reached.get(siteOf(node, owner, sourceCode)) ?? none,
    exits,
    jumps,
    throws,
    end,
  };
}

const none: ReadonlySet<TSESTree.Node> = new Set();

/**
 * The node whose value is there when `node`, perhaps in functions further in,
 * can first run: the outermost function that is not run in its place, or itself.
 */
export function siteOf(
  node: TSESTree.Node,
  owner: Owner,
  sourceCode: SourceCode,
): TSESTree.Node {
  let site = node;
  for (let { parent } = node; parent && parent !== owner; { parent } = parent) {
    if (isFunctionNode(parent) && !runsInPlace(parent, sourceCode)) {
      site = parent;
    }
  }
  return site;
}
