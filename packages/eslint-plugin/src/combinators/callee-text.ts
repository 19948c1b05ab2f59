import { isFunctionLiteral } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';

const LONGEST = 50;

/** What a call calls, short enough for a message. */
export function calleeText(call: HostCall, sourceCode: SourceCode): string {
  const callee = unwrap(call.callee);
  if (isFunctionLiteral(callee)) {
    return callee.async ? 'async () => …' : '() => …';
  }
  const text = sourceCode.getText(call.callee).replaceAll(/\s*\n\s*/gu, '');
  if (text.length <= LONGEST) return text;
  return `…${methodCall(call)?.name ?? text.slice(-LONGEST)}`;
}
