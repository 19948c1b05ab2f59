import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isBrief } from './brief-timer.ts';

/**
 * Whether this timer does nothing but close, or take away, what has been used within the
 * last second: `setTimeout(() => URL.revokeObjectURL(url), 100)`. No deadline is that
 * short, and what it leaves behind is to go whoever has gone.
 */
export function tidiesUp(
  { arguments: [, delay] }: TSESTree.CallExpression,
  called: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  return isBrief(delay, { minDelay: 1_000 }, sourceCode) && isTidying(called);
}

/** Whether this function does nothing but close something, or take it away. */
export function isTidying({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement'
    ? body.body.length > 0 &&
        body.body.every(
          each =>
            each.type === 'ExpressionStatement' && isTidy(each.expression),
        )
    : isTidy(body);
}

function isTidy(expression: TSESTree.Expression): boolean {
  const call = unwrap(expression);
  return (
    call.type === 'CallExpression' && tidying.test(calledName(call.callee))
  );
}

const tidying = /^_*(?:close|delete|dispose|remove|revoke|unlink)(?![a-z])/u;
