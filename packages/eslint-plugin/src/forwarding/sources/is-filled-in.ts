import type { TSESTree } from '@typescript-eslint/utils';

import { knownTests } from '../../flow/known-tests.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { impliesAbsent } from '../../scope/implies-absent.ts';

/**
 * Whether options are given this value only where they have no signal, or this one is
 * absent: `if (!init.signal) init.signal = deadline`, `init.signal ??= deadline`,
 * `if (signal) init.signal = signal; else init.signal = deadline`.
 */
export function isFilledIn(
  value: TSESTree.Node,
  signal: Pick<AvailableSignal, 'text' | 'variable'>,
  sourceCode: SourceCode,
): boolean {
  const { parent } = value;
  if (parent?.type !== 'AssignmentExpression') return false;
  const { left, operator } = parent;
  if (operator === '??=' || operator === '||=') return true;
  const absent = [signal, { text: sourceCode.getText(left) }];
  return knownTests(parent, sourceCode).some(({ test, outcome }) =>
    absent.some(each => impliesAbsent(test, outcome, each, sourceCode)),
  );
}
