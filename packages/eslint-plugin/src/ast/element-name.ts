import type { TSESTree } from '@typescript-eslint/utils';

/** The name of this element of a class where the code fixes it: `a`, `#b`. */
export function elementName({
  key,
  computed,
}:
  | TSESTree.AccessorProperty
  | TSESTree.MethodDefinition
  | TSESTree.PropertyDefinition): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Identifier' && !computed ? key.name : undefined;
}
