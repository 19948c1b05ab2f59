import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';

const ofModule = /^(?:Import|Export|TSImportEquals|TSExport)/u;
const ofCommonJs = new Set(['exports', 'module', 'require']);

/**
 * Whether these statements of a file are written in CommonJS. ESLint takes each `.js`
 * for a module of ECMAScript unless it is told, and an `import` would make it one.
 */
export function isCommonJs(
  statements: readonly TSESTree.ProgramStatement[],
  { scopeManager }: SourceCode,
): boolean {
  if (statements.some(({ type }) => ofModule.test(type))) return false;
  const scope = scopeManager?.globalScope;
  // A name that the config declares is a variable, and has no definition.
  const declared = [...ofCommonJs].some(name => {
    const variable = scope?.set.get(name);
    return variable?.defs.length === 0 && variable.references.length > 0;
  });
  return (
    declared ||
    (scope?.through ?? []).some(({ identifier }) =>
      ofCommonJs.has(identifier.name),
    )
  );
}
