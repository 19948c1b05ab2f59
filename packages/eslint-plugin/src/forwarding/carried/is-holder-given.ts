import { isWithin } from '../../ast/is-within.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { HostCall } from '../../types/type-host.ts';

/**
 * Whether the call may find a signal that is nested in what the function was given:
 * it is handed all of that, be it to make an argument of it, or is a method of the
 * object that has the signal, as in `ctx.mcpReq.send()`.
 */
export function isHolderGiven(
  call: HostCall,
  { kind, text, variable }: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  if (kind !== 'nested') return false;
  const callee = unwrap(call.callee);
  const target =
    callee.type === 'MemberExpression' ? sourceCode.getText(callee.object) : '';
  if (`${withoutMarks(target)}.${last(text)}` === withoutMarks(text)) {
    return true;
  }
  return (variable?.references ?? []).some(
    ({ identifier }) =>
      isWithin(identifier, call) &&
      wrapped(identifier).parent?.type !== 'MemberExpression',
  );
}

function last(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function withoutMarks(text: string): string {
  return text.replaceAll(/[?!]/gu, '');
}
