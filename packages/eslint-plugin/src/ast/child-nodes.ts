import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** The nodes right inside of this one, in the order of the visitor keys. */
export function childNodes(
  node: TSESTree.Node,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): readonly TSESTree.Node[] {
  return (visitorKeys[node.type] ?? []).flatMap(key => {
    // Visitor keys name the properties that hold a node, a list of them or null.
    const child = node[key as keyof typeof node] as unknown as
      TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;
    return [child ?? []].flat().filter(each => each !== null);
  });
}
