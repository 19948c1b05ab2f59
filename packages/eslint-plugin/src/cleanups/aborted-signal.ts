import type { TSESTree } from '@typescript-eslint/utils';

import { cleanupAround } from '../ast/in-cleanup.ts';
import type { Cleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import { rejectionHandlerAround } from '../promises/rejection-handler.ts';
import { isSleep } from '../races/is-sleep.ts';
import type { RuleContext } from '../rule-context.ts';
import { filledSlots, spreadSlots } from '../types/filled-slots.ts';
import type { FilledSlot } from '../types/filled-slots.ts';
import { goesOn } from '../types/goes-on.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import { isPlainMethod } from '../types/is-plain-method.ts';
import { requiredSlots } from '../types/required-slots.ts';
import type { TypeHost } from '../types/type-host.ts';
import { choosesByAbort } from './chooses-by-abort.ts';
import { hasFallback } from './has-fallback.ts';
import { isAskedBefore } from './is-asked-before.ts';
import { isContextGiven } from './is-context-given.ts';
import { isForOtherFailure } from './is-for-other-failure.ts';
import { isOfWork } from './is-of-work.ts';

/**
 * The signal that this call of a clean-up is given, and that has aborted by then: it
 * is that of the work which is cleaned up after. `undefined` where the code knows of
 * the abort, cleans up in another way then, or does not look at the signal.
 */
export function abortedSignal(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): FilledSlot | undefined {
  if (call.arguments.length === 0) return undefined;
  const cleanup = cleanupOf(call);
  if (!cleanup) return undefined;
  // A handler of errors may go on with the work in another way.
  if (cleanup.kind === 'catch' && !isFinishing(call)) return undefined;
  const given = [
    ...filledSlots(call, context.sourceCode, host),
    ...spreadSlots(call, host),
    // What another function demands may be there to be told of the abort.
    ...(isFinishing(call) ? requiredSlots(call, context.sourceCode, host) : []),
  ].find(
    filled =>
      holdsSignal(host.typeOf(filled.node), host) &&
      !isContextGiven(filled, call, host) &&
      isOfWork(filled.node, cleanup, context),
  );
  if (!given || !goesOn(host.typeOf(call), host)) return undefined;
  // A pause between two tries is work, and over when nobody waits for it; and a map
  // takes the signal for a key.
  if (isSleep(call, host) || isPlainMethod(call, host)) return undefined;
  return isAskedBefore(call, cleanup, context) ||
    hasFallback(call, cleanup, context) ||
    isForOtherFailure(call, cleanup, context.sourceCode) ||
    ignoresSlot(call, given.slot, context, host) ||
    choosesByAbort(call, given.slot, context, host)
    ? undefined
    : given;
}

/** Around this call; a handler of a rejection is the `catch` of its promise. */
function cleanupOf(call: TSESTree.Node): Cleanup | undefined {
  const cleanup = cleanupAround(call);
  if (cleanup) return cleanup;
  const handler = rejectionHandlerAround(call);
  return handler && { kind: 'catch', node: handler };
}
