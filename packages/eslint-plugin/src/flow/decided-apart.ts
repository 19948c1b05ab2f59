import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { findVariable } from '../variables/find-variable.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
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
          reference.isWrite() && contains(block, reference.identifier),
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
    const test = testOf(inner.parent);
    if (!test || test === inner) continue;
    collect(test, sourceCode, contains(inner.parent, other) ? common : apart);
  }
  return { apart, common };
}

function testOf(node: TSESTree.Node): TSESTree.Node | null | undefined {
  switch (node.type) {
    case 'ConditionalExpression':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'IfStatement':
    case 'WhileStatement':
      return node.test;
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.right;
    case 'LogicalExpression':
      return node.left;
    case 'SwitchStatement':
      return node.discriminant;
    default:
      return undefined;
  }
}

function collect(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  into: Set<Variable>,
): void {
  if (node.type === 'Identifier') {
    const variable = findVariable(node.name, node, sourceCode);
    if (variable?.defs.length) into.add(variable);
  }
  for (const child of childNodes(node, sourceCode.visitorKeys)) {
    collect(child, sourceCode, into);
  }
}

function widestBlockWithout(
  node: TSESTree.Node,
  other: TSESTree.Node,
): TSESTree.Node | undefined {
  let widest: TSESTree.Node | undefined;
  for (let { parent } = node; parent; { parent } = parent) {
    if (contains(parent, other)) break;
    if (parent.type === 'BlockStatement') widest = parent;
  }
  return widest;
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
