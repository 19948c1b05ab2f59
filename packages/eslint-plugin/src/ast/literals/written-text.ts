import type { TSESTree } from '@typescript-eslint/utils';

/** The text that is written out here, with a `$` for each part that is not. */
export function writtenText(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'Literal':
      return String(node.value);
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw).join('$');
    default:
      return undefined;
  }
}
