import type { TSESLint } from '@typescript-eslint/utils';

/** What a reference of ESLint's own scopes is: JavaScript has no types. */
type AnyReference = Partial<TSESLint.Scope.Reference>;

/** Whether this names a type: `typeof` of a value in one, for instance. */
export function isTypeOnly({ isValueReference }: AnyReference): boolean {
  return isValueReference === false;
}
