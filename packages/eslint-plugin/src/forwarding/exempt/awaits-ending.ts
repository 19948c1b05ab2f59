import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import { statementOf } from '../../ast/statement-of.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';
import { isWaitForEvent } from '../carried/is-fed-by-cancelled.ts';

/**
 * Whether this waits for what the function itself ends in the same go:
 * `once(file, 'finish')` beside `file.end()`. That is soon over, and whoever would not
 * wait for it finds half of it.
 */
export function awaitsEnding(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const emitter = call.arguments[0] && unwrap(call.arguments[0]);
  if (emitter?.type !== 'Identifier' || !isWaitForEvent(call, host)) {
    return false;
  }
  const block = statementOf(call)?.parent;
  return readsOf(findVariable(emitter.name, emitter, sourceCode)).some(
    read =>
      /^(?:close|destroy|end)$/u.test(methodCallOn(read)?.name ?? '') &&
      block !== undefined &&
      statementOf(read)?.parent === block &&
      enclosingFunction(read) === enclosingFunction(call),
  );
}
