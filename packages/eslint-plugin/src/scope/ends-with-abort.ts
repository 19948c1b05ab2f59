import type { TSESTree } from '@typescript-eslint/utils';

import { answerOnce } from '../answer-once.ts';
import { isAbortCallback } from '../ast/abort-callback.ts';
import { calledName } from '../ast/called-name.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isAbortEvent } from '../ast/is-abort-event.ts';
import { lastStatement } from '../ast/last-statement.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOf } from '../variables/reads-of.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { impliesAborted, isWritten } from './implies-aborted.ts';
import { isAbortedAt } from './is-aborted-at.ts';

// Of `node:util`, and as others call theirs.
const waits = /^(?:aborted|(?:once|until|wait(?:For|Until)?)Abort(?:ed)?)$/u;

/**
 * Whether nothing but the abort of the signal of this text fulfils this promise:
 * `once(signal, 'abort')`, one whose executor only listens for it, or what a function of
 * the file makes of either. One that calls itself ends nowhere by that.
 */
export function endsWithAbort(
  promise: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
  answers = new Map<TSESTree.Parameter, boolean>(),
): boolean {
  const node = unwrap(promise);
  if (node.type === 'NewExpression') {
    const executor = promiseExecutor(node, sourceCode);
    const [resolve] = executor?.params ?? [];
    return (
      resolve?.type === 'Identifier' && areAllOfAbort(resolve, text, sourceCode)
    );
  }
  if (node.type !== 'CallExpression') return false;
  const { callee, arguments: given } = node;
  const at = given.findIndex(each => isWritten(each, text, sourceCode));
  if (at < 0) return false;
  const called = resolveFunction(callee, sourceCode);
  if (!called) {
    const name = calledName(callee);
    return (
      waits.test(name) ||
      (name === 'once' && at === 0 && isAbortEvent(given[1]))
    );
  }
  const parameter = called.params[at];
  return (
    parameter?.type === 'Identifier' &&
    answerOnce(parameter, answers, true, () =>
      endsAfterAbort(called, parameter.name, sourceCode, answers),
    )
  );
}

/** Whether this function waits for the abort on each way to its end. */
function endsAfterAbort(
  node: FunctionNode,
  text: string,
  sourceCode: SourceCode,
  answers: Map<TSESTree.Parameter, boolean>,
): boolean {
  const { body } = node;
  const isWait = (expression: TSESTree.Node | null): boolean => {
    const value = expression && unwrap(expression);
    const promise = value?.type === 'AwaitExpression' ? value.argument : value;
    return (
      promise !== null && endsWithAbort(promise, text, sourceCode, answers)
    );
  };
  const isWaiting = (statement: TSESTree.Statement | undefined): boolean => {
    if (statement?.type === 'ReturnStatement') return true;
    if (statement?.type === 'ExpressionStatement') {
      const { expression } = statement;
      return expression.type === 'AwaitExpression' && isWait(expression);
    }
    return (
      statement?.type === 'IfStatement' &&
      !statement.alternate &&
      impliesAborted(statement.test, false, text, sourceCode) &&
      isWaiting(lastStatement(statement.consequent))
    );
  };
  if (body.type !== 'BlockStatement') return isWait(body);
  return (
    isWaiting(body.body.at(-1)) &&
    returnsIn(body, sourceCode).every(
      each => isWait(each.argument) || isAbortedAt(each, text, sourceCode),
    )
  );
}

/** Whether a promise is resolved nowhere but where the signal has aborted. */
function areAllOfAbort(
  resolve: TSESTree.Identifier,
  text: string,
  sourceCode: SourceCode,
): boolean {
  const variables = sourceCode.scopeManager?.getDeclaredVariables(
    resolve.parent,
  );
  const variable = variables?.find(({ name }) => name === resolve.name);
  const uses = readsOf(variable);
  return (
    uses.length > 0 &&
    uses.every(
      use =>
        isInListener(use, text, sourceCode) ||
        isAbortedAt(use, text, sourceCode),
    )
  );
}

/** Whether it is called, or is in what is called, when the signal aborts. */
function isInListener(
  use: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): boolean {
  for (let node = use; node.parent; node = node.parent) {
    if (!isAbortCallback(node)) continue;
    const { parent } = wrapped(node);
    return (
      parent !== undefined &&
      placesOfSignal(parent).some(each => isWritten(each, text, sourceCode))
    );
  }
  return false;
}

/** Where what registers an abort callback may have its signal. */
function placesOfSignal(
  registering: TSESTree.Node,
): readonly (TSESTree.Node | undefined)[] {
  switch (registering.type) {
    case 'AssignmentExpression': {
      const { left } = registering;
      return [left.type === 'MemberExpression' ? left.object : undefined];
    }
    case 'CallExpression':
      return [methodCall(registering)?.object, registering.arguments[0]];
    default:
      return [];
  }
}
