import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from './member-name.ts';
import { methodCall } from './method-call.ts';
import { isFunctionNode } from './function-literal.ts';
import type { FunctionNode } from './function-literal.ts';
import { wrapped } from './unwrap.ts';

const usualNames =
  /^[_#]*(?:dispose|close|destroy|stop|shutdown|shutDown|cleanup|cleanUp|teardown|tearDown|abort|cancel|rollback|rollBack)(?![a-z])/u;

/**
 * Whether this code runs to clean up: in `finally` or `catch`, when something
 * is disposed or aborted, or in a function whose name says so. What cleans up
 * has to run to its end, so a signal that has aborted is wrong there.
 */
export function inCleanup(node: TSESTree.Node, names = usualNames): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type === 'CatchClause') return true;
    if (parent.type === 'TryStatement' && parent.finalizer === inner) {
      return true;
    }
    if (isFunctionNode(inner) && isCleanupFunction(inner, names)) return true;
  }
  return false;
}

const disposeSymbols = new Set(['dispose', 'asyncDispose']);
const cleanupRegistrars = new Set(['defer', 'adopt', 'onAbort']);

function isCleanupFunction(node: FunctionNode, names: RegExp): boolean {
  if (node.id && names.test(node.id.name)) return true;
  const value = wrapped(node);
  const { parent } = value;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && names.test(parent.id.name);
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return isCleanupKey(parent.key, parent.computed, names);
    case 'AssignmentExpression':
      return isAbortHandler(parent.left, names);
    case 'CallExpression':
      return parent.callee !== value && isCleanupRegistration(parent);
    default:
      return false;
  }
}

function isCleanupKey(
  key: TSESTree.Node,
  computed: boolean,
  names: RegExp,
): boolean {
  if (computed) {
    return (
      key.type === 'MemberExpression' &&
      key.object.type === 'Identifier' &&
      key.object.name === 'Symbol' &&
      disposeSymbols.has(memberName(key) ?? '')
    );
  }
  const named = key.type === 'Identifier' || key.type === 'PrivateIdentifier';
  return named && names.test(key.name);
}

function isAbortHandler(target: TSESTree.Node, names: RegExp): boolean {
  if (target.type !== 'MemberExpression') return false;
  const name = memberName(target) ?? '';
  return name === 'onabort' || names.test(name);
}

function isCleanupRegistration(call: TSESTree.CallExpression): boolean {
  const name =
    methodCall(call)?.name ??
    (call.callee.type === 'Identifier' ? call.callee.name : '');
  if (cleanupRegistrars.has(name)) return true;
  const [event] = call.arguments;
  return (
    ['addEventListener', 'once', 'on'].includes(name) &&
    event?.type === 'Literal' &&
    event.value === 'abort'
  );
}
