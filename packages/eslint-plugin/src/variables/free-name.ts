import type { TSESTree } from '@typescript-eslint/utils';

import { isMemberName } from '../ast/is-member-name.ts';
import { visitNodes } from '../ast/walk/visit-nodes.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * The first of these names that no variable inside of `place` is called, so
 * that a variable of that name, visible in `place` alone, changes what no name
 * in it means. Where all are taken, the last one with a number.
 */
export function freeName(
  candidates: readonly [string, ...string[]],
  place: TSESTree.Node,
  sourceCode: SourceCode,
): string {
  const taken = namesIn(place, sourceCode);
  const free = candidates.find(name => !taken.has(name));
  if (free !== undefined) return free;

  const last = candidates.at(-1) ?? candidates[0];
  let count = 2;
  while (taken.has(`${last}${String(count)}`)) count += 1;
  return `${last}${String(count)}`;
}

// Asked at every report, and mostly of the whole file.
const known = new WeakMap<TSESTree.Node, ReadonlySet<string>>();

function namesIn(
  place: TSESTree.Node,
  sourceCode: SourceCode,
): ReadonlySet<string> {
  const found = known.get(place);
  if (found) return found;
  const names = new Set<string>();
  visitNodes(place, sourceCode, node => {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
      if (!isMemberName(node)) names.add(node.name);
    }
  });
  known.set(place, names);
  return names;
}
