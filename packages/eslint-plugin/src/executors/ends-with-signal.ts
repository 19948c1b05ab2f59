import type { TSESTree } from '@typescript-eslint/utils';

import { isFilledByCancelled } from '../forwarding/carried/is-fed-by-cancelled.ts';
import { isGivenWithSignal } from '../forwarding/carried/is-given-with-signal.ts';
import { isOpenedWithSignal } from '../forwarding/carried/is-opened-with-signal.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { eventOf, receiverOf } from './settling.ts';
import type { Settling } from './settling.ts';

// What an emitter says of itself when it is broken off.
const failures = new Set(['aborted', 'close', 'error', 'exit']);

/** `body.on('error', reject)`, beside the wait for another, where the abort breaks the body. */
export function isFailureOfEnded(
  settling: Settling,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const receiver = receiverOf(settling);
  return (
    receiver !== undefined &&
    failures.has(eventOf(settling) ?? '') &&
    endsWithSignal(receiver, sourceCode, host)
  );
}

/** Whether this was opened with a signal, or given away with one, or is filled by what was. */
export function endsWithSignal(
  receiver: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    isOpenedWithSignal(receiver, sourceCode, host) ||
    isGivenWithSignal(receiver, sourceCode, host) ||
    isFilledByCancelled(receiver, sourceCode, host)
  );
}
