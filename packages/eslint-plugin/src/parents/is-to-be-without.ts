import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/type-host.ts';
import type { HostCall } from '../types/type-host.ts';
import { actsForClient } from './acts-for-client.ts';
import { areTasksEnded } from './are-tasks-ended.ts';
import type { MissingParent } from './missing-parent.ts';

/**
 * Whether a group does well without the parent that it lacks: a listener ends
 * what its tasks work on, or they are to be done for a client that has gone.
 */
export function isToBeWithout(
  maker: HostCall,
  missing: MissingParent,
  context: RuleContext,
): boolean {
  if (missing.kind === 'untaken') return false;
  const host = missing.kind === 'typed' ? getTypeHost(context) : undefined;
  const signals =
    missing.kind === 'typed'
      ? missing.signals.map(({ signal }) => signal)
      : [missing.signal];
  return (
    signals.every(signal => actsForClient(maker, signal, context, host)) ||
    areTasksEnded(maker, context)
  );
}
