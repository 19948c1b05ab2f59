import { isSleep } from '../../races/is-sleep.ts';
import type { RuleContext } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { staticNumber } from '../../variables/static-number.ts';

/** Whether this only lets the event loop turn once: `sleep(0)`. */
export function isInstant(
  call: HostCall,
  { sourceCode }: RuleContext,
  host: TypeHost,
): boolean {
  const [time] = call.arguments;
  return (
    call.type === 'CallExpression' &&
    time !== undefined &&
    staticNumber(time, sourceCode) === 0 &&
    isSleep(call, host)
  );
}
