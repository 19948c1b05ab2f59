import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { projectFunction } from '../program/project-function.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
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

// A sleep that is made of a sleep, and a deadline of that.
const MAX_DEPTH = 3;

/**
 * The call that arms a timer for this element of a race, where nothing can
 * disarm it: a `setTimeout` in `new Promise` whose handle is dropped, a sleep that
 * takes a signal and is given none, or a call of a function of the project that makes
 * one of these, or waits for one before all else.
 */
export function armedTimer(
  element: TSESTree.Node,
  context: RuleContext,
  host: TypeHost | undefined,
  depth = MAX_DEPTH,
): ArmedTimer | undefined {
  const { sourceCode } = context;
  const promise = startOfChain(writtenAs(element, sourceCode));
  if (promise.type === 'NewExpression') {
    const call = timerOfPromise(promise, sourceCode);
    return call && { call, delay: delayOf(call, sourceCode) };
  }
  if (promise.type !== 'CallExpression') return undefined;
  if (host && isDeafSleep(promise, sourceCode, host)) {
    return { call: promise, delay: promise.arguments[0] };
  }
  const maker = depth > 0 ? makerOf(promise, context, host) : undefined;
  const made = maker && promiseOf(maker);
  const timer = made && armedTimer(made, maker.context, maker.host, depth - 1);
  return (
    timer && { call: promise, delay: delayFor(promise, timer.delay, maker) }
  );
}

/** A function, with all that can be asked about its file. */
interface Maker {
  readonly node: FunctionNode;
  readonly context: RuleContext;
  readonly host: TypeHost | undefined;
  readonly isElsewhere: boolean;
}

/** The function that this call runs: one of the file, or of the project. */
function makerOf(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost | undefined,
): Maker | undefined {
  const node = resolveFunction(call.callee, context.sourceCode);
  if (node) return { node, context, host, isElsewhere: false };
  const there = host && projectFunction(call, context, host);
  return there && !mayBeReplaced(there)
    ? { ...there, isElsewhere: there.context !== context }
    : undefined;
}

/** The promise that this function gives, or that it waits for before all else. */
function promiseOf({
  node: { async, body, generator },
  context: { sourceCode },
}: Maker): TSESTree.Node | undefined {
  if (generator) return undefined;
  if (body.type !== 'BlockStatement') return awaited(body);
  if (!async) {
    const result = returnsIn(body, sourceCode).at(-1)?.argument;
    return result ? writtenValue(result, sourceCode) : undefined;
  }
  const [first] = body.body;
  if (first?.type === 'ExpressionStatement') return awaited(first.expression);
  return first?.type === 'ReturnStatement' && first.argument
    ? awaited(first.argument)
    : undefined;
}

/** `sleep(ms)`, be it in `await sleep(ms)` */
function awaited(expression: TSESTree.Expression): TSESTree.Node {
  const value = unwrap(expression);
  return value.type === 'AwaitExpression' ? value.argument : value;
}

/** The delay, as the call gives it or the code there has it. */
function delayFor(
  call: TSESTree.CallExpression,
  delay: TSESTree.Node | undefined,
  { node: { params }, isElsewhere }: Maker,
): TSESTree.Node | undefined {
  if (delay?.type !== 'Identifier') return delay;
  const given = params.findIndex(
    each => each.type === 'Identifier' && each.name === delay.name,
  );
  if (given !== -1) return call.arguments[given];
  // A name of another file says nothing here.
  return isElsewhere ? undefined : delay;
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

function timerOfPromise(
  promise: TSESTree.NewExpression,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  const executor = promiseExecutor(promise, sourceCode);
  return executor && droppedTimer(executor.body, sourceCode);
}
