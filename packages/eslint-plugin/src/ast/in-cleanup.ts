import type { TSESTree } from '@typescript-eslint/utils';

import { isAbortCallback } from './abort-callback.ts';
import { calledName } from './called-name.ts';
import { isFunctionNode } from './function-literal.ts';
import type { FunctionNode } from './function-literal.ts';
import { memberName } from './member-name.ts';
import { wrapped } from './unwrap.ts';

const words =
  'dispose|close|destroy|stop|shutdown|shutDown|cleanup|cleanUp|teardown|tearDown|abort|cancel|rollback|rollBack|unload|unmount|unregister|unsubscribe';
const capitalised = words.replaceAll(/\b[a-z]/gu, letter =>
  letter.toUpperCase(),
);
// `close`, and the `performClose` behind it.
const usualNames = new RegExp(
  `^[_#]*(?:${words}|(?:do|force|perform)(?:${capitalised}))(?![a-z])`,
  'u',
);

/** What makes code run to clean up. */
export interface Cleanup {
  readonly kind: 'catch' | 'disposal' | 'finally' | 'function' | 'listener';
  /** The clause, block or function that the code is in. */
  readonly node: TSESTree.Node;
}

/**
 * Whether this code runs to clean up: in `finally` or `catch`, when something
 * is disposed or aborted, in a function whose name says so, or in a `try` the name of
 * whose error does. What cleans up has to run to its end, so a signal that has aborted
 * is wrong there.
 */
export function inCleanup(node: TSESTree.Node, names = usualNames): boolean {
  return cleanupAround(node, names) !== undefined || isInNamedTry(node, names);
}

/** `try { await remove(file); } catch (cleanupError) { … }` */
function isInNamedTry(node: TSESTree.Node, names: RegExp): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type !== 'TryStatement' || parent.block !== inner) continue;
    const error = parent.handler?.param;
    if (error?.type === 'Identifier' && isOfEnding(error.name, names))
      return true;
  }
  return false;
}

/** Not `abortError`, which is what the work throws. */
function isOfEnding(name: string, names: RegExp): boolean {
  return names.test(name) && !/^_*(?:abort|cancel)/u.test(name);
}

/** The innermost clean-up that this code is in. */
export function cleanupAround(
  node: TSESTree.Node,
  names = usualNames,
): Cleanup | undefined {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type === 'CatchClause') return { kind: 'catch', node: parent };
    if (parent.type === 'TryStatement' && parent.finalizer === inner) {
      return { kind: 'finally', node: inner };
    }
    const kind = isFunctionNode(inner)
      ? kindOfFunction(inner, names)
      : undefined;
    if (kind) return { kind, node: inner };
  }
  return undefined;
}

const disposeSymbols = new Set(['dispose', 'asyncDispose']);
// `shield` of `errgroup` runs a clean-up with a signal of its own.
const disposers = new Set(['adopt', 'shield']);

function kindOfFunction(
  node: FunctionNode,
  names: RegExp,
): Cleanup['kind'] | undefined {
  const value = wrapped(node);
  const { parent } = value;
  if (isAbortCallback(node)) return 'listener';
  if (node.id && names.test(node.id.name)) return 'function';
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && names.test(parent.id.name)
        ? 'function'
        : undefined;
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return kindOfKey(parent.key, parent.computed, names);
    case 'AssignmentExpression':
      return kindOfHandler(parent.left, names);
    case 'CallExpression':
      return parent.callee === value ? undefined : kindOfCallback(parent);
    default:
      return undefined;
  }
}

function kindOfKey(
  key: TSESTree.Node,
  computed: boolean,
  names: RegExp,
): Cleanup['kind'] | undefined {
  if (computed) {
    return key.type === 'MemberExpression' &&
      key.object.type === 'Identifier' &&
      key.object.name === 'Symbol' &&
      disposeSymbols.has(memberName(key) ?? '')
      ? 'disposal'
      : undefined;
  }
  const named = key.type === 'Identifier' || key.type === 'PrivateIdentifier';
  return named && names.test(key.name) ? 'function' : undefined;
}

function kindOfHandler(
  target: TSESTree.Node,
  names: RegExp,
): Cleanup['kind'] | undefined {
  if (target.type !== 'MemberExpression') return undefined;
  return names.test(memberName(target) ?? '') ? 'function' : undefined;
}

function kindOfCallback(
  call: TSESTree.CallExpression,
): Cleanup['kind'] | undefined {
  const name = calledName(call.callee);
  if (name === 'finally') return 'finally';
  return disposers.has(name) || isDeferred(call, name) ? 'disposal' : undefined;
}

/** `stack.defer(() => …)`, but no `defer(() => …)` of RxJS, which gives what it makes. */
function isDeferred(call: TSESTree.CallExpression, name: string): boolean {
  return (
    name === 'defer' && wrapped(call).parent?.type === 'ExpressionStatement'
  );
}
