import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionLiteral, isFunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isSafeTry } from '../flow/is-safe-try.ts';
import { iterationMethods } from '../lifetimes/runs-inline.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { globalName, isGlobal } from '../variables/global-name.ts';
import { isOnlyResolved } from './gives-only-resolved.ts';

/** What the caller knows of the calls in some code. */
export interface KnownCalls {
  /** Whether this call throws nothing. */
  readonly isSafe?: (call: TSESTree.CallExpression) => boolean;
  /** Whether this call gives a promise that never rejects, if it gives one at all. */
  readonly isResolving?: (call: TSESTree.CallExpression) => boolean;
  /** Whether this ends with a `catch` that takes the failure of what it is called on. */
  readonly isTaken?: (call: TSESTree.CallExpression) => boolean;
  /** Whether this value is a promise. */
  readonly isPromise?: (value: TSESTree.Node) => boolean;
}

/**
 * Whether this code may throw, or wait for what rejects: it does either, or runs
 * something that is not known to do neither, be it to the caller. A pause does neither,
 * nor what a `try` takes.
 */
export function mayFail(
  code: TSESTree.Node,
  sourceCode: SourceCode,
  { isSafe = never, isResolving = never, isTaken = never }: KnownCalls = {},
): boolean {
  const mayReject = (awaited: TSESTree.Node): boolean =>
    !isOnlyResolved(awaited, sourceCode) &&
    !(
      awaited.type === 'CallExpression' &&
      (isTaken(awaited) || isResolving(awaited))
    );
  return someNode(
    code,
    sourceCode,
    node =>
      failing.has(node.type) ||
      (node.type === 'AwaitExpression' && mayReject(unwrap(node.argument))) ||
      (node.type === 'ForOfStatement' && node.await) ||
      (node.type === 'NewExpression' &&
        !isSafeClass(node, sourceCode) &&
        !isOnlyResolved(node, sourceCode)) ||
      (node.type === 'CallExpression' &&
        !isSafeCall(node, sourceCode) &&
        !isSafe(node) &&
        !isResolving(node)),
    node =>
      isFunctionNode(node) ||
      isSafeTry(node, sourceCode) ||
      (node.type === 'CallExpression' && isTaken(node)),
  );
}

function never(): boolean {
  return false;
}

const failing = new Set<string>([
  'ImportExpression',
  'TaggedTemplateExpression',
  'ThrowStatement',
]);

const safeClasses = new Set([
  'AbortController',
  'Date',
  'Map',
  'Set',
  'URLSearchParams',
]);

function isSafeClass(
  { callee }: TSESTree.NewExpression,
  sourceCode: SourceCode,
): boolean {
  return safeClasses.has(globalName(callee, sourceCode) ?? '');
}

const safeFunctions = new Set([
  'Boolean',
  'cancelAnimationFrame',
  'clearInterval',
  'clearTimeout',
  // Of a lone surrogate alone it makes an error.
  'encodeURIComponent',
  'Number',
  'queueMicrotask',
  'requestAnimationFrame',
  'setInterval',
  'setTimeout',
  'String',
]);

const safeObjects = ['console', 'Date', 'Math', 'Number', 'performance'];

/** Whether this call is known not to throw, nor to give what rejects. */
export function isSafeCall(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  const { name, object } = methodCall(call) ?? {};
  if (!name || !object) {
    return (
      safeFunctions.has(globalName(call.callee, sourceCode) ?? '') ||
      isStateSetter(call.callee, sourceCode)
    );
  }
  if (safeObjects.some(each => isGlobal(object, each, sourceCode))) return true;
  const [callback] = call.arguments;
  return (
    iterationMethods.has(name) &&
    callback !== undefined &&
    isFunctionLiteral(callback) &&
    !mayFail(callback.body, sourceCode)
  );
}

/** `setCount` of `const [count, setCount] = useState(0)`, or of another hook */
function isStateSetter(callee: TSESTree.Node, sourceCode: SourceCode): boolean {
  const setter = unwrap(callee);
  if (setter.type !== 'Identifier') return false;
  const variable = findVariable(setter.name, setter, sourceCode);
  const [definition] = variable?.defs ?? [];
  if (definition?.node.type !== 'VariableDeclarator') return false;
  const { id, init } = definition.node;
  const isSecond =
    id.type === 'ArrayPattern' && id.elements[1] === definition.name;
  if (!isSecond || init?.type !== 'CallExpression') return false;
  const hook = calledName(init.callee);
  return (
    /^use(?:State|Reducer)$/u.test(hook) ||
    (/^use[A-Z]/u.test(hook) && /^(?:dispatch|set)(?![a-z])/u.test(setter.name))
  );
}
