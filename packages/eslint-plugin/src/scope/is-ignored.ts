import type { TSESLint } from '@typescript-eslint/utils';

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
