import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { abortedHere } from '../scope/aborted-here.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';

/** The signals in scope that could still stop what is started here, best first. */
export function signalsAt(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly AvailableSignal[] {
  return availableSignals(node, sourceCode, host, {
    isWanted: signal => !abortedHere(node, signal, sourceCode),
  });
}
