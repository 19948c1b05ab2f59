import type { TSESTree } from '@typescript-eslint/utils';

import { knownTests } from '../../flow/known-tests.ts';
import type { SourceCode } from '../../rule-context.ts';
import { impliesAbsent } from '../../scope/implies-absent.ts';

/**
 * Whether options are given this signal only where they have none:
 * `if (!init.signal) init.signal = deadline`, `init.signal ??= deadline`.
 */
export function isFilledIn(
  value: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const { parent } = value;
  if (parent?.type !== 'AssignmentExpression') return false;
  const { left, operator } = parent;
  if (operator === '??=' || operator === '||=') return true;
  const signal = { text: sourceCode.getText(left) };
  return knownTests(parent, sourceCode).some(({ test, outcome }) =>
    impliesAbsent(test, outcome, signal, sourceCode),
  );
}
