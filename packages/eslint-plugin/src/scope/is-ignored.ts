import type { TSESLint } from '@typescript-eslint/utils';

/**
 * Whether this parameter says by its name that it is ignored on purpose, as
 * `_signal` and `_options` do, and nothing reads it.
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
