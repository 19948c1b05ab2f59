import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { missingKeys } from '../ast/literals/missing-keys.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { declaratorOf } from './declarator-of.ts';
import { addedTo } from './held-literal.ts';

/**
 * Whether this variable is a literal without this member, whatever its type would
 * allow, and is not given the member later: `const init: RequestInit = { method }`.
 */
export function isMadeWithout(
  key: string,
  variable: TSESLint.Scope.Variable,
): boolean {
  const init = declaratorOf(variable)?.init;
  const literal = init && unwrap(init);
  return (
    literal?.type === 'ObjectExpression' &&
    missingKeys(literal, [key]) !== undefined &&
    variable.references.every(each => !each.isWrite() || each.init === true) &&
    (addedTo(variable, isNoMember)?.every(({ name }) => name !== key) ?? false)
  );
}

/** Not `init[name]`, which may be any member. */
function isNoMember(read: TSESTree.Node): boolean {
  return wrapped(read).parent?.type !== 'MemberExpression';
}
