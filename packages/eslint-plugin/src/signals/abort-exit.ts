import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { isSafeTry } from '../flow/is-safe-try.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isSamePath } from './aborted-test.ts';
import type { AbortedTest } from './aborted-test.ts';

/**
 * How code leaves that finds its signal aborted: it throws the reason of the
 * signal, or that with a fallback, or an abort error of its own, or returns
 * nothing from a function that returns a value.
 */
export type AbortExit = 'fallback' | 'ownError' | 'reason' | 'return';

/** How this statement leaves, if it does nothing else. */
export function abortExit(
  consequent: TSESTree.Statement,
  test: AbortedTest,
  context: RuleContext,
): AbortExit | undefined {
  if (consequent.type === 'BlockStatement') {
    const [only, ...others] = consequent.body;
    return only && others.length === 0
      ? abortExit(only, test, context)
      : undefined;
  }
  if (consequent.type === 'ThrowStatement') {
    return exitByError(consequent.argument, test, context);
  }
  return consequent.type === 'ReturnStatement' &&
    isNothing(consequent.argument) &&
    !inCleanup(consequent) &&
    returnsValue(consequent, context) &&
    !isReturnedAnyway(consequent, context) &&
    !isCaughtInside(consequent, context)
    ? 'return'
    : undefined;
}

function exitByError(
  expression: TSESTree.Node,
  test: AbortedTest,
  context: RuleContext,
): AbortExit | undefined {
  const error = unwrap(expression);
  const isReason = (node: TSESTree.Node): boolean =>
    node.type === 'MemberExpression' &&
    memberName(node) === 'reason' &&
    isSamePath(node.object, test.signal, context);

  if (isReason(error)) return 'reason';
  if (error.type === 'LogicalExpression' && error.operator !== '&&') {
    return isReason(unwrap(error.left)) ? 'fallback' : undefined;
  }
  return isAbortError(error) && !isCausedBy(error, isReason)
    ? 'ownError'
    : undefined;
}

/** `new AbortError(text, { cause: signal.reason })`: the reason is not lost. */
function isCausedBy(
  error: TSESTree.NewExpression,
  isReason: (node: TSESTree.Node) => boolean,
): boolean {
  return error.arguments.some(
    argument =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some(
        property =>
          property.type === 'Property' && isReason(unwrap(property.value)),
      ),
  );
}

/** `new DOMException(…, 'AbortError')`, or an error class of that name. */
function isAbortError(node: TSESTree.Node): node is TSESTree.NewExpression {
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') {
    return false;
  }
  const { name } = node.callee;
  if (name !== 'DOMException') return /^Abort(?:ed)?Error$/u.test(name);
  const kind = node.arguments[1];
  return kind?.type === 'Literal' && kind.value === 'AbortError';
}

function isNothing(value: TSESTree.Node | null): boolean {
  return !value || (value.type === 'Identifier' && value.name === 'undefined');
}

/**
 * Whether this is in an async function that returns a value elsewhere. That of
 * any other function may be there for a framework and not for a caller, as the
 * clean-up that an effect returns.
 */
function returnsValue(
  statement: TSESTree.ReturnStatement,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  const isValue = (value: TSESTree.Node): boolean =>
    !isNothing(value) &&
    !isNull(value) &&
    // Without types a call may give nothing.
    (host
      ? host.kindOf(host.awaitedTypeOf(host.typeOf(value))) !== 'nothing'
      : value.type !== 'AwaitExpression' && !isCall(value));
  const owner = enclosingFunction(statement);
  if (!owner?.async || owner.generator) return false;
  return returnsIn(owner.body, sourceCode).some(
    ({ argument }) => argument !== null && isValue(unwrap(argument)),
  );
}

/** Whether all that comes behind the test returns nothing as well. */
function isReturnedAnyway(
  statement: TSESTree.ReturnStatement,
  { sourceCode }: RuleContext,
): boolean {
  const { parent } = statement;
  const test = parent.type === 'BlockStatement' ? parent.parent : parent;
  if (test.parent?.type !== 'BlockStatement') return false;
  const { body } = test.parent;
  const behind = body.filter(each => each.range[0] >= test.range[1]);
  const returns = behind.flatMap(each => returnsIn(each, sourceCode));
  return (
    behind.at(-1)?.type === 'ReturnStatement' &&
    returns.every(({ argument }) => isNothing(argument))
  );
}

/** Whether a `catch` of the function would take the abort, and throw nothing. */
function isCaughtInside(
  node: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  const owner = enclosingFunction(node);
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent === owner) return false;
    if (
      parent.type === 'TryStatement' &&
      parent.block === inner &&
      isSafeTry(parent, sourceCode)
    ) {
      return true;
    }
  }
  return false;
}

function isCall({ type }: TSESTree.Node): boolean {
  return type === 'CallExpression' || type === 'NewExpression';
}

function isNull(value: TSESTree.Node): boolean {
  return value.type === 'Literal' && value.value === null;
}
