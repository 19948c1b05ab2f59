import type { TSESLint } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import type { HostCall } from '../types/type-host.ts';

const LONGEST = 50;

/** What a call calls, short enough for a message. */
export function calleeText(
  call: HostCall,
  sourceCode: Readonly<TSESLint.SourceCode>,
): string {
  const text = sourceCode.getText(call.callee).replaceAll(/\s*\n\s*/gu, '');
  if (text.length <= LONGEST) return text;
  return `…${methodCall(call)?.name ?? text.slice(-LONGEST)}`;
}
