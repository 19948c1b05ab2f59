import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** The nodes right inside of this one, in the order of the visitor keys. */
export function childNodes(
  node: TSESTree.Node,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): readonly TSESTree.Node[] {
  // Asked for every node of a file: a plain loop takes a third of the time.
  const found: TSESTree.Node[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    // Visitor keys name the properties that hold a node, a list of them or null.
    const child = node[key as keyof typeof node] as unknown as
      TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;
    if (!Array.isArray(child)) {
      if (child) found.push(child);
      continue;
    }
    for (const each of child) if (each) found.push(each);
  }
  return found;
}
