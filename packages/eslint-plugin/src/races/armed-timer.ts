import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import type { TypeHost } from '../types/type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { writtenValue } from '../variables/sole-read.ts';
import { droppedTimer } from './dropped-timer.ts';
import { isDeafSleep } from './is-deaf-sleep.ts';

/** A call that arms a timer, and how long that runs, as the code there has it. */
export interface ArmedTimer {
  readonly call: TSESTree.CallExpression;
  readonly delay: TSESTree.Node | undefined;
}

/**
 * The call that arms a timer for this element of a race, where nothing can
 * disarm it: a `setTimeout` in `new Promise` whose handle is dropped, a call of
 * a function of this file that makes such a promise, or a sleep that takes a
 * signal and is given none.
 */
export function armedTimer(
  element: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): ArmedTimer | undefined {
  const promise = startOfChain(writtenAs(element, sourceCode));
  if (promise.type === 'NewExpression') {
    const call = timerOfPromise(promise, sourceCode);
    return call && { call, delay: delayOf(call, sourceCode) };
  }
  if (promise.type !== 'CallExpression') return undefined;
  if (host && isDeafSleep(promise, sourceCode, host)) {
    return { call: promise, delay: promise.arguments[0] };
  }
  const maker = resolveFunction(promise.callee, sourceCode);
  const made = maker && promiseReturnedBy(maker, sourceCode);
  const timer = made && timerOfPromise(made, sourceCode);
  if (!timer) return undefined;
  const delay = delayOf(timer, sourceCode);
  return { call: promise, delay: delay && asGiven(delay, maker, promise) };
}

/** The delay of a timer, where that is all: its callback may arm another one. */
function delayOf(
  { arguments: [callback, delay] }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const arms = (node: TSESTree.Node): boolean =>
    node.type === 'CallExpression' &&
    platformTimer(node, sourceCode) !== undefined;
  return callback && !someNode(callback, sourceCode, arms) ? delay : undefined;
}

/** What a call gives for the parameter of the function that this names, if it does. */
function asGiven(
  value: TSESTree.Node,
  { params }: FunctionNode,
  call: TSESTree.CallExpression,
): TSESTree.Node | undefined {
  const given = params.findIndex(
    each =>
      each.type === 'Identifier' &&
      value.type === 'Identifier' &&
      each.name === value.name,
  );
  return given === -1 ? value : call.arguments[given];
}

function timerOfPromise(
  promise: TSESTree.NewExpression,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  const executor = promiseExecutor(promise, sourceCode);
  return executor && droppedTimer(executor.body, sourceCode);
}

/** The promise that a function makes and returns. */
function promiseReturnedBy(
  { body }: FunctionNode,
  sourceCode: SourceCode,
): TSESTree.NewExpression | undefined {
  const result =
    body.type === 'BlockStatement'
      ? returnsIn(body, sourceCode).at(-1)?.argument
      : body;
  const promise = result && startOfChain(writtenValue(result, sourceCode));
  if (promise?.type !== 'NewExpression') return undefined;
  return promise.arguments.some(each => isFunctionLiteral(each))
    ? promise
    : undefined;
}
