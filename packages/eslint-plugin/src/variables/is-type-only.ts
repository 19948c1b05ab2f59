import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** What a reference of ESLint's own scopes is: JavaScript has no types. */
type AnyReference = Partial<TSESLint.Scope.Reference>;

/** Whether this is part of a type: its name, or a value in a `typeof` there. */
export function isTypeOnly({
  isValueReference,
  identifier,
}: AnyReference): boolean {
  return isValueReference === false || isQueried(identifier);
}

/** `typeof value` and `typeof value.member`, as a type. */
function isQueried(name: TSESTree.Node | undefined): boolean {
  switch (name?.parent?.type) {
    case 'TSTypeQuery':
      return true;
    case 'TSQualifiedName':
      return isQueried(name.parent);
    default:
      return false;
  }
}
