import type { TSESLint } from '@typescript-eslint/utils';

/** Whether it lives as long as the process, and may be read in other files. */
export function isOfModule({ scope }: TSESLint.Scope.Variable): boolean {
  return scope.type === 'module' || scope.type === 'global';
}
