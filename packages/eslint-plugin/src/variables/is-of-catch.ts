import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { findVariable } from './find-variable.ts';

/** Whether this names what a `catch` clause has caught. */
export function isOfCatch(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const [definition] = findVariable(name.name, name, sourceCode)?.defs ?? [];
  return (
    definition?.node.type === 'CatchClause' &&
    definition.node.param === definition.name
  );
}
