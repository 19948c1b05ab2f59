import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';

/** How a callback settles the promise, if that is all that it does. */
export interface Settlement {
  readonly way: 'reject' | 'resolve';
  /** With what, evaluated when the callback runs; nothing where it is left out. */
  readonly value?: TSESTree.Expression;
}

/** How the callback that is handed to this call settles the promise of this executor. */
export function settlementBy(
  call: TSESTree.CallExpression,
  executor: FunctionNode,
): Settlement | undefined {
  for (const argument of call.arguments) {
    const settlement = settlementOf(unwrap(argument), call, executor);
    if (settlement) return settlement;
  }
  return undefined;
}

function settlementOf(
  callback: TSESTree.Node,
  call: TSESTree.CallExpression,
  executor: FunctionNode,
): Settlement | undefined {
  if (callback.type === 'Identifier') {
    const way = wayOf(callback, executor);
    // A timer hands over what comes behind its delay.
    const [, , value, ...others] = call.arguments;
    if (way !== 'resolve' || others.length > 0) return undefined;
    if (!value) return { way };
    return value.type === 'Literal' ? { way, value } : undefined;
  }
  if (!isFunctionLiteral(callback)) return undefined;
  const done = onlyExpression(callback.body);
  if (done?.type !== 'CallExpression') return undefined;
  const way = wayOf(done.callee, executor);
  const [value, ...others] = done.arguments;
  if (!way || others.length > 0) return undefined;
  if (!value) return way === 'resolve' ? { way } : undefined;
  // Another function has a `this` of its own.
  const isPlain =
    value.type !== 'SpreadElement' &&
    callback.type === 'ArrowFunctionExpression' &&
    callback.params.length === 0 &&
    !callback.async;
  return isPlain ? { way, value } : undefined;
}

/** Which function of the executor this names. */
function wayOf(
  callee: TSESTree.Node,
  { params: [resolve, reject] }: FunctionNode,
): Settlement['way'] | undefined {
  if (callee.type !== 'Identifier') return undefined;
  const names = (each: TSESTree.Parameter | undefined): boolean =>
    each?.type === 'Identifier' && each.name === callee.name;
  if (names(resolve)) return 'resolve';
  return names(reject) ? 'reject' : undefined;
}
