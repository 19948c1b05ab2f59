import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';

/**
 * The first of these names that no variable inside of `place` is called, so
 * that a variable of that name, visible in `place` alone, changes what no name
 * in it means. Where all are taken, the last one with a number.
 */
export function freeName(
  candidates: readonly [string, ...string[]],
  place: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): string {
  const taken = new Set<string>();
  collectNames(place, sourceCode, taken);
  const free = candidates.find(name => !taken.has(name));
  if (free !== undefined) return free;

  const last = candidates.at(-1) ?? candidates[0];
  let count = 2;
  while (taken.has(`${last}${String(count)}`)) count += 1;
  return `${last}${String(count)}`;
}

function collectNames(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
  names: Set<string>,
): void {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
    if (!isMemberName(node)) names.add(node.name);
  }
  for (const child of childNodes(node, sourceCode.visitorKeys)) {
    collectNames(child, sourceCode, names);
  }
}

/** Whether this is the `b` of `a.b` or of `{ b: c }`, which names no variable. */
function isMemberName(
  node: TSESTree.Identifier | TSESTree.JSXIdentifier,
): boolean {
  const { parent } = node;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.property === node && !parent.computed;
    case 'Property':
      return parent.key === node && !parent.computed && !parent.shorthand;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return parent.key === node && !parent.computed;
    default:
      return false;
  }
}
