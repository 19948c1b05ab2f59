import type { TSESTree } from '@typescript-eslint/utils';

import { endsWithJump } from '../ast/last-statement.ts';
import type { SourceCode } from '../rule-context.ts';
import { hasBreak } from './has-break.ts';

/** A test that had this outcome when the code comes to a place. */
export interface KnownTest {
  readonly test: TSESTree.Expression;
  readonly outcome: boolean;
  /** What runs in place of that code where it has the other one. */
  readonly other?: TSESTree.Node | null;
}

/**
 * The tests around `node` and before it that decide whether the code comes there,
 * the nearest first. They may be of a function around that of the node, and had
 * their outcome when that came there.
 */
export function knownTests(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): readonly KnownTest[] {
  const known: KnownTest[] = [];
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    const branch = branchOf(inner, parent);
    if (branch) known.push(branch);
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    for (const statement of parent.body) {
      if (statement.range[1] > inner.range[0]) break;
      const test = testOfRest(statement, sourceCode);
      if (test) known.push({ test, outcome: false });
    }
  }
  return known;
}

function branchOf(
  node: TSESTree.Node,
  parent: TSESTree.Node,
): KnownTest | undefined {
  switch (parent.type) {
    case 'ConditionalExpression':
    case 'IfStatement': {
      const { test, consequent, alternate } = parent;
      if (node === test) return undefined;
      return node === consequent
        ? { test, outcome: true, other: alternate }
        : { test, outcome: false, other: consequent };
    }
    case 'LogicalExpression':
      return node === parent.right
        ? { test: parent.left, outcome: parent.operator === '&&' }
        : undefined;
    default:
      return undefined;
  }
}

/** The test that has been false when the code behind this statement runs. */
function testOfRest(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): TSESTree.Expression | undefined {
  if (statement.type === 'IfStatement') {
    const isGuard = !statement.alternate && endsWithJump(statement.consequent);
    return isGuard ? statement.test : undefined;
  }
  if (!('test' in statement)) return undefined;
  return hasBreak(statement, sourceCode)
    ? undefined
    : (statement.test ?? undefined);
}
