import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/**
 * Whether this holds for one of the nodes right inside, which are asked in the
 * order of the visitor keys, up to the first for which it does.
 */
export function someChild(
  node: TSESTree.Node,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
  test: (child: TSESTree.Node) => boolean,
): boolean {
  // Asked for every node of a file: no list is made, and no iterator.
  for (const key of visitorKeys[node.type] ?? []) {
    // Visitor keys name the properties that hold a node, a list of them or null.
    const child = node[key as keyof typeof node] as unknown as
      TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;
    if (!child) continue;
    if (!Array.isArray(child)) {
      if (test(child)) return true;
      continue;
    }
    for (const each of child) if (each && test(each)) return true;
  }
  return false;
}

/** The nodes right inside of this one, in the order of the visitor keys. */
export function childNodes(
  node: TSESTree.Node,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  someChild(node, visitorKeys, child => {
    found.push(child);
    return false;
  });
  return found;
}
