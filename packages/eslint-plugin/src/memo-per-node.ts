import type { TSESTree } from '@typescript-eslint/utils';

import type { RuleContext } from './rule-context.ts';

interface Entry<Value> {
  readonly value: Value;
}

/** `compute`, remembered for each file. */
export function memoPerFile<Value>(
  compute: (context: RuleContext) => Value,
): (context: RuleContext) => Value {
  const ofTree = memoPerNode((_: TSESTree.Program, context) =>
    compute(context),
  );
  // In oxlint all files have one and the same source code, and a tree each.
  return context => ofTree(context.sourceCode.ast, context);
}

/**
 * `compute`, remembered for each node. Where it comes by the same node once more
 * before it has an answer, that is `meanwhile`.
 */
export function memoPerNode<Node extends TSESTree.Node, Value>(
  compute: (node: Node, context: RuleContext) => Value,
  meanwhile?: Entry<Value>,
): (node: Node, context: RuleContext) => Value {
  const entries = new WeakMap<Node, Entry<Value>>();

  return (node, context) => {
    let entry = entries.get(node);
    if (!entry) {
      if (meanwhile) entries.set(node, meanwhile);
      entry = { value: compute(node, context) };
      entries.set(node, entry);
    }
    return entry.value;
  };
}
