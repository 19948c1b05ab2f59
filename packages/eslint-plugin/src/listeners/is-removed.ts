import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionLiteral } from '../ast/function-literal.ts';
import { isAfterFailure } from '../ast/is-after-failure.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';
import { writtenOptions } from '../variables/written-options.ts';
import type { AbortListener } from './abort-listener.ts';
import { isAbortedByAbort } from './is-aborted-by-abort.ts';
import { isRemovedByCaller } from './is-removed-by-caller.ts';

/**
 * Whether something in this file takes the listener away, or may: its function
 * is handed to code that could. `once` takes it away after the abort alone, and a
 * `catch` after a failure.
 */
export function isRemoved(
  listener: AbortListener,
  sourceCode: SourceCode,
): boolean {
  const { handler, node, options } = listener;
  if (options && !isPlain(options, listener, sourceCode)) return true;
  if (node.type === 'AssignmentExpression') {
    return isCleared(node.left, sourceCode);
  }
  if (isFunctionLiteral(handler) || isBound(handler)) return false;
  if (handler.type === 'AssignmentExpression')
    return isTakenAway(handler.left, sourceCode);
  if (handler.type !== 'Identifier') return isTakenAway(handler, sourceCode);

  const variable = findVariable(handler.name, handler, sourceCode);
  return readsOf(variable).some(
    use =>
      (mayTakeAway(use, sourceCode) && !isRemovedLate(use, node)) ||
      isTakenBack(use, sourceCode),
  );
}

/** `return listener`, for a caller that takes it away. */
function isTakenBack(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const owner = enclosingFunction(use);
  return (
    owner !== undefined &&
    wrapped(use).parent?.type === 'ReturnStatement' &&
    isRemovedByCaller(owner, sourceCode)
  );
}

/** `this.stop.bind(this)`, which is another function each time. */
function isBound(handler: TSESTree.Node): boolean {
  return methodCall(handler)?.name === 'bind';
}

/** `catch (error) { signal.removeEventListener('abort', listener); throw error; }` */
function isRemovedLate(use: TSESTree.Node, listening: TSESTree.Node): boolean {
  const { parent } = use;
  const method = parent && methodCall(parent);
  return (
    method?.name === 'removeEventListener' && isAfterFailure(use, listening)
  );
}

/**
 * `true`, `false`, or options with nothing but `capture`, `once`, `passive`, and a signal
 * that the abort alone aborts.
 */
function isPlain(
  options: TSESTree.Node,
  { signal }: AbortListener,
  sourceCode: SourceCode,
): boolean {
  if (unwrap(options).type === 'Literal') return true;
  const { literal, added } = writtenOptions(options, sourceCode) ?? {};
  const text = sourceCode.getText(signal);
  const isPlainOption = (property: TSESTree.ObjectLiteralElement): boolean => {
    if (property.type !== 'Property') return false;
    const name = propertyName(property) ?? '';
    return (
      plainOptions.has(name) ||
      (name === 'signal' && isAbortedByAbort(property.value, text, sourceCode))
    );
  };
  return (
    added?.length === 0 && (literal?.properties.every(isPlainOption) ?? false)
  );
}

const plainOptions = new Set(['capture', 'once', 'passive']);

/**
 * Whether this use of the function is more than a call, a registration or a question
 * whether it is there. A timer does no more than call it.
 */
function mayTakeAway(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  const value = wrapped(use);
  const { parent } = value;
  if (parent?.type === 'CallExpression') {
    return (
      parent.callee !== value &&
      methodCall(parent)?.name !== 'addEventListener' &&
      platformTimer(parent, sourceCode) === undefined
    );
  }
  if (parent?.type === 'LogicalExpression')
    return mayTakeAway(parent, sourceCode);
  // The caller has it to call it.
  if (parent?.type === 'ReturnStatement') return false;
  const isAsked =
    parent?.type === 'BinaryExpression' || parent?.type === 'IfStatement';
  return !isAsked && parent?.type !== 'ExpressionStatement';
}

/** `pending.onAbort`, in the other place perhaps of a `pending` by another name. */
function isTakenAway(handler: TSESTree.Node, sourceCode: SourceCode): boolean {
  const text = sourceCode.getText(handler);
  const key = memberKey(handler);
  return someNode(sourceCode.ast, sourceCode, node => {
    const method = methodCall(node);
    const argument = method?.arguments[1];
    if (method?.name !== 'removeEventListener' || !argument) return false;
    const removed = unwrap(argument);
    return (
      sourceCode.getText(removed) === text ||
      (key !== undefined && memberKey(removed) === key)
    );
  });
}

function memberKey(node: TSESTree.Node): string | undefined {
  return node.type === 'MemberExpression' ? memberName(node) : undefined;
}

function isCleared(target: TSESTree.Node, sourceCode: SourceCode): boolean {
  const text = sourceCode.getText(target);
  return someNode(
    sourceCode.ast,
    sourceCode,
    node =>
      node.type === 'AssignmentExpression' &&
      node.left !== target &&
      node.left.type === 'MemberExpression' &&
      memberName(node.left) === 'onabort' &&
      sourceCode.getText(node.left) === text,
  );
}
