import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { isFunctionLiteral } from './function-literal.ts';
import { methodCall } from './method-call.ts';
import { unwrap } from './unwrap.ts';

const LONGEST = 50;

/** What a call calls, short enough for a message. */
export function calleeText(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  sourceCode: SourceCode,
): string {
  const callee = unwrap(call.callee);
  if (isFunctionLiteral(callee)) {
    return callee.async ? 'async () => …' : '() => …';
  }
  const text = sourceCode.getText(call.callee).replaceAll(/\s*\n\s*/gu, '');
  if (text.length <= LONGEST) return text;
  if (callee.type === 'CallExpression') {
    return `${calleeText(callee, sourceCode)}(…)`;
  }
  return `…${methodCall(call)?.name ?? text.slice(-LONGEST)}`;
}
