import { calledName } from '../../ast/called-name.ts';
import { writtenText } from '../../ast/literals/written-text.ts';
import { isToldToEnd } from '../../promises/is-told-to-end.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { isWaitForEvent } from '../carried/is-fed-by-cancelled.ts';

/**
 * Whether this waits for the end of what the function itself has told to end:
 * `once(file, 'finish')` beside `file.end()`. That is soon over, and whoever would not
 * wait for it finds half of it.
 */
export function awaitsEnding(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const [emitter, event] = call.arguments;
  if (!emitter || !isWaitForEvent(call, host)) return false;
  const awaited =
    calledName(call.callee) === 'finished'
      ? 'finish'
      : event && writtenText(event);
  return isToldToEnd(emitter, awaited, call, sourceCode);
}
