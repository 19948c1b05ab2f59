import { calledName } from '../../ast/called-name.ts';
import { methodCall } from '../../ast/method-call.ts';
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
  call: HostCall,
  { variable }: AvailableSignal,
  context: RuleContext,
): boolean {
  const [name] = variable?.identifiers ?? [];
  return (
    name !== undefined &&
    isAsking(call) &&
    [...lineage(name, context).origins].some(origin =>
      isDeadline(origin, context),
    )
  );
}

function isAsking(call: HostCall): boolean {
  const receiver = methodCall(call)?.object;
  return (
    asking.test(calledName(call.callee)) &&
    !(receiver && model.test(calledName(receiver)))
  );
}

/** What takes a prompt and answers by itself: `client.session.prompt(request)`. */
const model = /(?:agent|chat|conversation|llm|model|session)$/iu;

const asking =
  /^(?:confirm|prompt)$|^(?:ask|show)\w*(?:Box|Confirm|Dialog|Message|Modal|Pick|Prompt)$/u;
