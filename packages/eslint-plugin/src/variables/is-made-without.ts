import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { missingKeys } from '../ast/literals/missing-keys.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { declaratorOf } from './declarator-of.ts';
import { addedTo } from './held-literal.ts';
import { isReassigned } from './is-reassigned.ts';

/**
 * Whether this variable is a literal without this member, whatever its type would
 * allow, and is not given the member later: `const init: RequestInit = { method }`;
 * or has no value but what a callback gives it, nobody sees when.
 */
export function isMadeWithout(
  key: string,
  variable: TSESLint.Scope.Variable,
): boolean {
  if (isGivenInCallback(variable)) return true;
  const init = declaratorOf(variable)?.init;
  const literal = init && unwrap(init);
  return (
    literal?.type === 'ObjectExpression' &&
    missingKeys(literal, [key]) !== undefined &&
    !isReassigned(variable) &&
    (addedTo(variable, isNoMember)?.every(({ name }) => name !== key) ?? false)
  );
}

/** `let options; const model = { start(given) { options = given; } };` */
function isGivenInCallback(variable: TSESLint.Scope.Variable): boolean {
  const writes = variable.references.filter(each => each.isWrite());
  return (
    declaratorOf(variable)?.init === null &&
    writes.length > 0 &&
    writes.every(
      ({ from }) => from.variableScope !== variable.scope.variableScope,
    )
  );
}

/** Not `init[name]`, which may be any member. */
function isNoMember(read: TSESTree.Node): boolean {
  return wrapped(read).parent?.type !== 'MemberExpression';
}
