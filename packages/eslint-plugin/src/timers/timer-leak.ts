import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isAfterFailure } from '../ast/is-after-failure.ts';
import { isCondition } from '../ast/is-condition.ts';
import { wrapped } from '../ast/unwrap.ts';
import { waitedFor } from '../ast/waited-for.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { traceFacts } from '../flow/trace-facts.ts';
import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isOfModule } from '../variables/is-of-module.ts';
import { isLeftByCatch } from './left-by-catch.ts';
import { testsAround } from './tests-around.ts';
import { usesOfHandle } from './uses-of-handle.ts';

/**
 * How a timer gets away from the function that starts it: its handle is dropped,
 * it is kept and never used, it is cleared by a `catch` alone, or only where nothing
 * throws, be it that a `catch` of the function takes that.
 */
export type TimerLeak = 'dropped' | 'kept' | 'caught' | 'throws';

/**
 * How this timer can be left armed. `undefined` where its handle is cleared in
 * `finally` or by a callback, or goes to code that may clear it.
 */
export function timerLeak(
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TimerLeak | undefined {
  const { parent } = chosenIn(timer);
  switch (parent?.type) {
    case 'ExpressionStatement':
      return 'dropped';
    case 'UnaryExpression':
      return parent.operator === 'void' ? 'dropped' : undefined;
    case 'VariableDeclarator':
      // The handle of Node clears its timer when it is disposed of.
      return parent.parent.kind.endsWith('using')
        ? undefined
        : leakOfHandle(parent.id, timer, sourceCode);
    case 'AssignmentExpression':
      return parent.operator === '='
        ? leakOfHandle(parent.left, timer, sourceCode)
        : undefined;
    default:
      return undefined;
  }
}

/** The choice that this is a branch of: `ms ? setTimeout(stop, ms) : undefined`. */
function chosenIn(timer: TSESTree.Node): TSESTree.Node {
  const value = wrapped(timer);
  const { parent } = value;
  const isBranch =
    (parent?.type === 'ConditionalExpression' && parent.test !== value) ||
    (parent?.type === 'LogicalExpression' && parent.right === value);
  return isBranch ? chosenIn(parent) : value;
}

function leakOfHandle(
  handle: TSESTree.Node,
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TimerLeak | undefined {
  const owner = enclosingFunction(timer);
  if (handle.type !== 'Identifier' || !owner) return undefined;
  const variable = findVariable(handle.name, handle, sourceCode);
  if (!variable) return undefined;
  const uses = usesOfHandle(variable, timer, sourceCode);
  if (uses.length === 0) return isOfModule(variable) ? undefined : 'kept';
  // What is declared outside is for the code outside to clear.
  if (variable.scope.block.range[0] < owner.range[0]) return undefined;

  const clears = uses.flatMap(use => clearOf(use) ?? []);
  // `if (timer) clearTimeout(timer)` asks whether there is one.
  const others = uses.filter(use => !clearOf(use) && !isCondition(use));
  if (others.length > 0 || clears.length === 0) return undefined;
  if (clears.some(each => enclosingFunction(each) !== owner)) return undefined;
  if (clears.every(each => isAfterFailure(each, timer))) return 'caught';
  const ends = [...clears, ...clears.flatMap(testsAround)];
  return isLeftArmed(timer, clears, ends, owner, sourceCode)
    ? 'throws'
    : undefined;
}

/** Whether something that fails keeps the code from all of these ends. */
function isLeftArmed(
  timer: TSESTree.CallExpression,
  clears: readonly TSESTree.Node[],
  ends: readonly TSESTree.Node[],
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const trace = traceFacts(
    owner,
    { begins: new Set([timer]), ends: new Set(ends) },
    sourceCode,
  );
  const mayFail = (node: TSESTree.Node): boolean => {
    const promise = waitedFor(node);
    return promise !== undefined && mayReject(promise, sourceCode);
  };
  return (
    [...trace.throws.keys()].some(mayFail) ||
    isLeftByCatch(timer, clears, mayFail, trace, sourceCode)
  );
}

/** Whether this promise leaves its failure to who waits, or a handler in it throws. */
function mayReject(promise: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isPause(promise)) return false;
  return (
    !takesOwnFailure(promise, sourceCode) ||
    someNode(promise, sourceCode, ({ type }) => type === 'ThrowStatement')
  );
}

/** `sleep(ms)`: without a signal nothing makes it fail. */
function isPause(node: TSESTree.Node): boolean {
  return (
    node.type === 'CallExpression' &&
    node.arguments.length === 1 &&
    /^(?:delay|pause|sleep)$/u.test(calledName(node.callee))
  );
}

/** The `clearTimeout(handle)` that this use of the handle is. */
export function clearOf(
  use: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  const value = wrapped(use);
  const { parent } = value;
  return parent?.type === 'CallExpression' &&
    parent.arguments[0] === value &&
    /^clear(?:Timeout|Interval)$/u.test(calledName(parent.callee))
    ? parent
    : undefined;
}
