import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { missingKeys } from '../ast/missing-keys.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';

/**
 * Whether this variable is a literal without this member, whatever its type would
 * allow, and is not given the member later: `const init: RequestInit = { method }`.
 */
export function isMadeWithout(
  key: string,
  { defs, references }: TSESLint.Scope.Variable,
): boolean {
  const declared = defs[0]?.node;
  if (declared?.type !== 'VariableDeclarator' || !declared.init) return false;
  const literal = unwrap(declared.init);
  return (
    literal.type === 'ObjectExpression' &&
    missingKeys(literal, [key]) !== undefined &&
    references.every(
      reference =>
        reference.init === true ||
        !(reference.isWrite() || isAssigned(key, reference.identifier)),
    )
  );
}

/** `init.signal = …` */
function isAssigned(key: string, read: TSESTree.Node): boolean {
  const value = wrapped(read);
  const { parent } = value;
  return (
    parent?.type === 'MemberExpression' &&
    parent.object === value &&
    (memberName(parent) ?? key) === key &&
    parent.parent.type === 'AssignmentExpression' &&
    parent.parent.left === parent
  );
}
