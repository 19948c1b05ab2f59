import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * Whether this signal says by its name that it is ignored on purpose, as `_signal`
 * does, and nothing reads it. Refused: `_options`, a name that an unused parameter
 * needs for TypeScript's sake, whatever its caller hopes for.
 */
export function isIgnored({
  name,
  defs,
  references,
}: TSESLint.Scope.Variable): boolean {
  return (
    name.startsWith('_') &&
    defs.some(({ type }) => type === 'Parameter') &&
    !references.some(reference => reference.isRead())
  );
}

/**
 * Whether the function is given a signal beside this object, ignores that on purpose, and
 * does not ask the object for its own, which stands for the same: `(_signal, context)`.
 */
export function isIgnoredBeside(
  holder: TSESLint.Scope.Variable,
  key: string,
  host: TypeHost,
): boolean {
  return (
    !holder.references.some(({ identifier }) => asksFor(key, identifier)) &&
    holder.scope.variables.some(
      each =>
        isIgnored(each) &&
        each.defs.some(({ name }) => isSignalLike(host.typeOf(name), host)),
    )
  );
}

/** `context.signal`, `const { signal } = context` */
function asksFor(
  key: string,
  { parent }: TSESTree.Identifier | TSESTree.JSXIdentifier,
): boolean {
  return (
    (parent.type === 'MemberExpression' && memberName(parent) === key) ||
    (parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern')
  );
}
