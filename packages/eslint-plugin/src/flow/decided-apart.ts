import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { testOf } from '../ast/test-of.ts';
import { visitNodes } from '../ast/walk/visit-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * Whether the two may never happen in one run, although there is a path from
 * one to the other: both depend on the same variable, or what comes with the
 * first sets one that the second depends on. A path does not know values.
 */
export function areDecidedApart(
  first: TSESTree.Node,
  second: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const guards = guardsOf(second, first, sourceCode);
  const apart = guardsOf(first, second, sourceCode).apart;
  if ([...guards.apart].some(variable => apart.has(variable))) return true;

  const block = widestBlockWithout(first, second);
  return (
    block !== undefined &&
    [...guards.apart, ...guards.common].some(({ references }) =>
      references.some(
        reference =>
          reference.isWrite() && isWithin(reference.identifier, block),
      ),
    )
  );
}

interface Guards {
  /** What decides about the node, and not about the other. */
  readonly apart: ReadonlySet<Variable>;
  /** What decides about both. */
  readonly common: ReadonlySet<Variable>;
}

function guardsOf(
  node: TSESTree.Node,
  other: TSESTree.Node,
  sourceCode: SourceCode,
): Guards {
  const apart = new Set<Variable>();
  const common = new Set<Variable>();
  for (let inner = node; inner.parent; inner = inner.parent) {
    const test = deciderOf(inner.parent);
    if (!test || test === inner) continue;
    const guards = isWithin(other, inner.parent) ? common : apart;
    visitNodes(test, sourceCode, each => {
      if (each.type !== 'Identifier') return;
      const variable = findVariable(each.name, each, sourceCode);
      if (variable?.defs.length) guards.add(variable);
    });
  }
  return { apart, common };
}

/** What decides whether the parts of this run, or which of them. */
function deciderOf(node: TSESTree.Node): TSESTree.Node | null {
  switch (node.type) {
    case 'ConditionalExpression':
      return node.test;
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.right;
    case 'LogicalExpression':
      return node.left;
    case 'SwitchStatement':
      return node.discriminant;
    default:
      return testOf(node);
  }
}

function widestBlockWithout(
  node: TSESTree.Node,
  other: TSESTree.Node,
): TSESTree.Node | undefined {
  let widest: TSESTree.Node | undefined;
  for (let { parent } = node; parent; { parent } = parent) {
    if (isWithin(other, parent)) break;
    if (parent.type === 'BlockStatement') widest = parent;
  }
  return widest;
}
