import { isSleep } from '../../races/is-sleep.ts';
import type { RuleContext } from '../../rule-context.ts';
import { isThenable } from '../../types/thenable.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { staticNumber } from '../../variables/static-number.ts';

/**
 * Whether this only lets the event loop turn once: `sleep(0)`, and the `setImmediate()`
 * of a module of timers, whose pauses are as short where no time is given.
 */
export function isInstant(
  call: HostCall,
  { sourceCode }: RuleContext,
  host: TypeHost,
): boolean {
  const [time] = call.arguments;
  return (
    call.type === 'CallExpression' &&
    (time === undefined || staticNumber(time, sourceCode) === 0) &&
    isSleep(call, host) &&
    // `setInterval()` is the first of many.
    isThenable(host.typeOf(call), host)
  );
}
