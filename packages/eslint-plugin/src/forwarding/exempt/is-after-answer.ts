import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { isTidying } from '../../timers/tidies-up.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { resolveFunction } from '../../variables/resolve-function.ts';
import { isOfClient } from './is-of-client.ts';

/**
 * Whether this timer only takes away, long after a request has its answer, what the
 * request has left for others, and the signal is that of the request:
 * `setTimeout(() => pending.delete(id), 60_000)`.
 */
export function isAfterAnswer(
  { arguments: [callback] }: TSESTree.CallExpression,
  signal: Pick<AvailableSignal, 'kind' | 'variable'>,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  // Without types a signal that something carries is that of a `Request`.
  const isRequest = host ? isOfClient(signal, host) : signal.kind === 'carrier';
  const called =
    isRequest && callback ? resolveFunction(callback, sourceCode) : undefined;
  return called !== undefined && isTidying(called);
}
