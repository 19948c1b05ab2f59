import { calledName } from '../../ast/called-name.ts';
import type { RuleContext } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { lineage } from '../../signals/lineage.ts';
import type { HostCall } from '../../types/type-host.ts';
import { isDeadline } from '../sources/is-own-deadline.ts';

/**
 * Whether this waits for what a person answers, and the signal aborts at a deadline that
 * was set here, as for a request: it would take the question away from under the reader.
 */
export function hurriesPerson(
  { callee }: HostCall,
  { variable }: AvailableSignal,
  context: RuleContext,
): boolean {
  const [name] = variable?.identifiers ?? [];
  return (
    name !== undefined &&
    asking.test(calledName(callee)) &&
    [...lineage(name, context).origins].some(origin =>
      isDeadline(origin, context),
    )
  );
}

const asking =
  /^(?:confirm|prompt)$|^(?:ask|show)\w*(?:Box|Confirm|Dialog|Message|Modal|Pick|Prompt)$/u;
