import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { promiseExecutor } from '../ast/promise-executor.ts';
import { resolveFunction } from '../ast/resolve-function.ts';
import { unwrap } from '../ast/unwrap.ts';
import { constantValue } from '../scope/constant-value.ts';
import type { TypeHost } from '../types/type-host.ts';
import { droppedTimer } from './dropped-timer.ts';
import { isDeafSleep } from './is-deaf-sleep.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

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
): TSESTree.CallExpression | undefined {
  const promise = startOfChain(valueOf(element, sourceCode));
  if (promise.type === 'NewExpression') {
    return timerOfPromise(promise, sourceCode);
  }
  if (promise.type !== 'CallExpression') return undefined;
  if (host && isDeafSleep(promise, sourceCode, host)) return promise;
  const made = promiseMadeBy(promise, sourceCode);
  return made && timerOfPromise(made, sourceCode) ? promise : undefined;
}

/** The expression, or what the constant that it names was initialised with. */
function valueOf(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node {
  const node = unwrap(expression);
  const value =
    node.type === 'Identifier' ? constantValue(node, sourceCode) : undefined;
  return value ? unwrap(value) : node;
}

const links = new Set(['then', 'catch', 'finally']);

/** The promise that a chain of `then`, `catch` and `finally` begins with. */
function startOfChain(promise: TSESTree.Node): TSESTree.Node {
  const link = methodCall(promise);
  return link && links.has(link.name)
    ? startOfChain(unwrap(link.object))
    : unwrap(promise);
}

function timerOfPromise(
  promise: TSESTree.NewExpression,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  const executor = promiseExecutor(promise, sourceCode);
  return executor && droppedTimer(executor.body, sourceCode);
}

/** The promise that a call of a function of this file makes and returns. */
function promiseMadeBy(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TSESTree.NewExpression | undefined {
  const made = resolveFunction(call.callee, sourceCode);
  if (!made) return undefined;
  const last =
    made.body.type === 'BlockStatement' ? made.body.body.at(-1) : made.body;
  const result = last?.type === 'ReturnStatement' ? last.argument : last;
  const promise = result && startOfChain(result);
  if (promise?.type !== 'NewExpression') return undefined;
  return promise.arguments.some(each => isFunctionLiteral(each))
    ? promise
    : undefined;
}
