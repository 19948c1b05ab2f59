import type { TSESTree } from '@typescript-eslint/utils';

/** The name of this property where the code fixes it: `{ a }`, `{ 'a': … }`. */
export function propertyName({
  key,
  computed,
}: TSESTree.Property): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}
