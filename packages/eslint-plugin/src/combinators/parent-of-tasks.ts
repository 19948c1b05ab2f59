import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';
import { mentionsOfParent } from './mentions-of-parent.ts';
import { signalsAt } from './signals-at.ts';

/** The signal in scope that these tasks use already, else the best one. */
export function parentOfTasks(
  combinator: TSESTree.CallExpression,
  tasks: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): AvailableSignal | undefined {
  const signals = signalsAt(combinator, sourceCode, host);
  const isUsed = (signal: AvailableSignal): boolean => {
    const found = mentionsOfParent(tasks, signal, sourceCode, host);
    return (
      found !== undefined && found.signals.length + found.holders.length > 0
    );
  };
  return signals.find(isUsed) ?? signals[0];
}
