import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral, isFunctionNode } from '../ast/function-literal.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantValue } from '../variables/constant-value.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { isNewPromise } from './is-new-promise.ts';
import { isPlatformPromise, promiseCombinator } from './promise-combinator.ts';
import type { PromiseCombinator } from './promise-combinator.ts';
import { isHandled, isRethrown } from './rejection-handler.ts';

/**
 * Whether this promise, or each of this list, takes its own failure as far as
 * its looks tell: it ends with a `catch`, or nothing can reject it.
 */
export function takesOwnFailure(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier': {
      const value = constantValue(node, sourceCode);
      return (
        value !== undefined &&
        // What it holds may name it.
        value.range[1] <= node.range[0] &&
        takesOwnFailure(value, sourceCode) &&
        (unwrap(value).type !== 'ArrayExpression' ||
          isFilledWith(
            node,
            each => takesOwnFailure(each, sourceCode),
            sourceCode,
          ))
      );
    }
    case 'ArrayExpression':
      return node.elements.every(
        each => each !== null && takesOwnFailure(each, sourceCode),
      );
    case 'SpreadElement':
      return takesOwnFailure(node.argument, sourceCode);
    case 'NewExpression':
      return isWithoutReject(node, sourceCode);
    case 'LogicalExpression':
      return [node.left, node.right].every(each =>
        takesOwnFailure(each, sourceCode),
      );
    case 'CallExpression':
      return isCallOfSuch(node, sourceCode);
    default:
      return false;
  }
}

function isCallOfSuch(
  node: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  const call = methodCall(node);
  if (!call) return false;
  if (call.name === 'finally' || isThenOfValue(call))
    return takesOwnFailure(call.object, sourceCode);
  if (isHandled(call)) return !isRethrown(call, sourceCode);
  const combinator = promiseCombinator(node, sourceCode);
  if (combinator) return isWithoutFailure(combinator, sourceCode);
  if (call.name === 'resolve' && isPlatformPromise(call.object, sourceCode))
    return call.arguments.every(isValue);
  const [mapper] = call.name === 'map' ? call.arguments : [];
  return mapper !== undefined && givesSuch(mapper, sourceCode);
}

/** `Promise.allSettled(…)`, and `all` and `race` of such as take their own failure. */
function isWithoutFailure(
  { method, argument }: PromiseCombinator,
  sourceCode: SourceCode,
): boolean {
  if (method === 'allSettled') return true;
  return (
    method !== 'any' &&
    argument !== undefined &&
    takesOwnFailure(argument, sourceCode)
  );
}

/** `loaded.then(() => undefined)` */
function isThenOfValue({ name, arguments: given }: MethodCall): boolean {
  const [callback] = given;
  return (
    name === 'then' &&
    given.length === 1 &&
    callback?.type === 'ArrowFunctionExpression' &&
    isValue(callback.body)
  );
}

/** A name may stand for another promise. */
function isValue(node: TSESTree.Node): boolean {
  const value = unwrap(node);
  return value.type === 'Literal' || isNullish(value);
}

/** `each => load(each).catch(report)`; by its name, what shows at first sight. */
function givesSuch(mapper: TSESTree.Node, sourceCode: SourceCode): boolean {
  const given = resolveFunction(mapper, sourceCode);
  if (!given || given.generator) return false;
  const isBlock = given.body.type === 'BlockStatement';
  if (isBlock && given.async) return false;
  const returned = isBlock
    ? returnsIn(given.body, sourceCode).flatMap(
        ({ argument }) => argument ?? [],
      )
    : [given.body];
  // A function may name itself.
  const isSuch = isFunctionLiteral(mapper) ? takesOwnFailure : isSuchAtSight;
  return (
    returned.length > 0 && returned.every(value => isSuch(value, sourceCode))
  );
}

/** `new Promise(resolve => …)`, and what ends with a `catch`. */
function isSuchAtSight(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  const node = unwrap(value);
  if (node.type === 'NewExpression') return isWithoutReject(node, sourceCode);
  const call = methodCall(node);
  return call !== undefined && isHandled(call) && !isRethrown(call, sourceCode);
}

/** Whether nothing but such values is put into this list, and that by `push`. */
function isFilledWith(
  list: TSESTree.Identifier,
  isSuch: (value: TSESTree.Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(list.name, list, sourceCode);
  return readsOf(variable).every(read => {
    if (read === list) return true;
    const method = methodCallOn(read);
    return method?.name === 'push' && method.arguments.every(isSuch);
  });
}

/** `new Promise(resolve => …)` */
function isWithoutReject(
  promise: TSESTree.NewExpression,
  sourceCode: SourceCode,
): boolean {
  const [executor] = promise.arguments;
  return (
    isNewPromise(promise, sourceCode) &&
    executor !== undefined &&
    isFunctionNode(executor) &&
    executor.params.length === 1
  );
}
