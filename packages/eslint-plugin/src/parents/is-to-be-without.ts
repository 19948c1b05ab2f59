import { isForOthers } from '../forwarding/exempt/is-for-others.ts';
import type { RuleContext } from '../rule-context.ts';
import { ownerOfSignal } from '../scope/owner-of-signal.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { HostCall } from '../types/type-host.ts';
import { actsForClient } from './acts-for-client.ts';
import { areFinishing } from './are-finishing.ts';
import { areTasksEnded } from './are-tasks-ended.ts';
import { askThemselves } from './ask-themselves.ts';
import { isRacedWithAbort } from './is-raced-with-abort.ts';
import { mayHearAbort } from './may-hear-abort.ts';
import type { MissingParent } from './missing-parent.ts';

/**
 * Whether a group does well without the parent that it lacks: its tasks end something, or
 * each asks the signal itself; a listener ends what they work on; one of a race waits for
 * the abort; they are to be done for a client that has gone; what they give is kept for
 * the next callers; or the signal is three members away, and no task could take it.
 */
export function isToBeWithout(
  maker: HostCall,
  missing: MissingParent,
  context: RuleContext,
): boolean {
  if (missing.kind === 'untaken') return false;
  const { sourceCode } = context;
  const host = missing.kind === 'typed' ? getTypeHost(context) : undefined;
  const signals =
    missing.kind === 'typed'
      ? missing.signals.map(({ signal }) => signal)
      : [missing.signal];
  return (
    signals.every(
      signal =>
        actsForClient(maker, signal, context, host) ||
        isRacedWithAbort(maker, signal, context) ||
        isForOthers(maker, ownerOfSignal(signal), sourceCode, host) ||
        (signal.kind === 'context' &&
          host !== undefined &&
          !mayHearAbort(maker, context, host)),
    ) ||
    signals.some(signal => askThemselves(maker, signal, context)) ||
    areFinishing(maker, context) ||
    areTasksEnded(maker, context)
  );
}
