import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/**
 * Writes another value in the place of this one: also in `{ shorthand }`, and
 * as one where the property has the name of the new value.
 */
export function replaceValue(
  node: TSESTree.Node,
  text: string,
  fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix {
  const { parent } = node;
  if (parent?.type !== 'Property' || parent.value !== node) {
    return fixer.replaceText(node, text);
  }
  if (parent.shorthand) return fixer.insertTextAfter(node, `: ${text}`);
  const isSameName =
    !parent.computed &&
    parent.key.type === 'Identifier' &&
    parent.key.name === text;
  return isSameName
    ? fixer.replaceText(parent, text)
    : fixer.replaceText(node, text);
}
