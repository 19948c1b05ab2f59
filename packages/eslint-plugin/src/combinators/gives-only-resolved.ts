import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { throws } from '../ast/walk/throws.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isPlatformPromise } from '../promises/promise-combinator.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isGlobal } from '../variables/global-name.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether each promise that this function gives is only ever resolved, or ends with a
 * `catch` that takes its failure. What another function throws that it calls on the
 * way is not looked into.
 */
export function givesOnlyResolved({
  node,
  context,
  host,
}: ProjectFunction): boolean {
  const { body } = node;
  const { sourceCode } = context;
  const given = givenBy(body, sourceCode);
  return (
    given.length > 0 &&
    (!node.async || isOnlyReturn(body)) &&
    given.every(
      promise =>
        promise !== null &&
        (isOnlyResolved(promise, sourceCode) ||
          isOfValue(promise, sourceCode, host) ||
          isCaught(promise, sourceCode, host)),
    ) &&
    !throws(body, sourceCode)
  );
}

/** Whether nothing comes before what this function gives. */
function isOnlyReturn(body: TSESTree.Node): boolean {
  return (
    body.type !== 'BlockStatement' || body.body[0]?.type === 'ReturnStatement'
  );
}

/** `Promise.resolve(value)`, where the value is no promise itself. */
function isOfValue(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const made = methodCall(promise);
  return (
    made?.name === 'resolve' &&
    isPlatformPromise(made.object, sourceCode) &&
    !made.arguments.some(value => isThenable(host.typeOf(value), host))
  );
}

/** `load(id).catch(() => undefined)`, whose handler gives a value and throws nothing. */
export function isCaught(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const chained = methodCall(promise);
  const [handler] = chained?.arguments ?? [];
  if (chained?.name !== 'catch' || !handler) return false;
  if (isOfConsole(handler, sourceCode)) return true;
  const taking = resolveFunction(handler, sourceCode);
  if (!taking || taking.async) return false;
  return (
    !throws(taking.body, sourceCode) &&
    givenBy(taking.body, sourceCode).every(
      value => value === null || !isThenable(host.typeOf(value), host),
    )
  );
}

/** `console.error` */
function isOfConsole(handler: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (
    handler.type === 'MemberExpression' &&
    isGlobal(handler.object, 'console', sourceCode)
  );
}

/** What a function with this body gives. */
function givenBy(
  body: FunctionNode['body'],
  sourceCode: SourceCode,
): readonly (TSESTree.Node | null)[] {
  return body.type === 'BlockStatement'
    ? returnsIn(body, sourceCode).map(({ argument }) => argument)
    : [unwrap(body)];
}

/** `new Promise(resolve => …)`, whose executor has nothing to reject with. */
export function isOnlyResolved(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const executor = promiseExecutor(promise, sourceCode);
  const [resolve, reject] = executor?.params ?? [];
  return (
    executor !== undefined &&
    resolve?.type === 'Identifier' &&
    reject === undefined &&
    !throws(executor.body, sourceCode)
  );
}
