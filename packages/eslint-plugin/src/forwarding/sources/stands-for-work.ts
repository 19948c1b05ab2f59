import type { TSESTree } from '@typescript-eslint/utils';

import type { RuleContext } from '../../rule-context.ts';
import { abortedHere } from '../../scope/aborted-here.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { isAbortedAfter } from './is-aborted-after.ts';
import { isArmedController } from './is-armed-controller.ts';
import { isForAllClients } from './is-for-all-clients.ts';
import { isForListeners } from './is-for-listeners.ts';
import { isOfOtherWork } from './is-of-other-work.ts';
import { isOwnSource } from './is-own-source.ts';

/** Whether this signal stands for the work that `node` is part of. */
export function standsForWork(
  signal: AvailableSignal,
  node: TSESTree.Node,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const { sourceCode } = context;
  return (
    (isArmedController(signal, node, sourceCode) ||
      (isOwnSource(signal, node) &&
        !isForAllClients(signal, context) &&
        !isForListeners(signal, sourceCode) &&
        !isAbortedAfter(signal, node, sourceCode) &&
        !isOfOtherWork(signal, context, host))) &&
    !abortedHere(node, signal, sourceCode)
  );
}
