import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { writtenIn } from '../ast/literals/written-in.ts';
import { methodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { SourceCode } from '../rule-context.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';
import { promiseExecutor } from './promise-executor.ts';

/**
 * Whether more than one caller waits for the work of this function: it keeps its
 * promise for others, hands out one that it has kept, or settles one that
 * somebody else waits for. The signal of one caller must not end that.
 */
export function isSharedWork({
  node,
  context: { sourceCode },
  host,
}: ProjectFunction): boolean {
  return someNode(node.body, sourceCode, inner =>
    sharesPromise(inner, node, sourceCode, host),
  );
}

/** Whether the promise of this call is kept outside of `owner`, where others find it. */
export function isKeptForOthers(
  call: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
  owner = enclosingFunction(call),
): boolean {
  for (let inner = call; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type.endsWith('Statement')) return false;
    if (keepsPromise(parent, owner, sourceCode, host)) return true;
    if (parent.type === 'VariableDeclarator') {
      return readsOfDeclared(parent, sourceCode).some(read =>
        isKeptFrom(read, owner, sourceCode, host),
      );
    }
  }
  return false;
}

/** Whether what is read here is kept, be it in an object: `cache.set(id, entry)`. */
function isKeptFrom(
  read: TSESTree.Node,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const value = writtenIn(read);
  const use = value.parent;
  if (!use) return false;
  if (keepsPromise(use, owner, sourceCode, host)) return true;
  return (
    use.type === 'VariableDeclarator' &&
    value.type === 'ObjectExpression' &&
    readsOfDeclared(use, sourceCode).some(entry => {
      const { parent } = wrapped(entry);
      const isEntry = (each: TSESTree.Node): boolean => unwrap(each) === entry;
      return !!parent && keeps(parent, isEntry, owner, sourceCode);
    })
  );
}

function sharesPromise(
  node: TSESTree.Node,
  owner: FunctionNode,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (keepsPromise(node, owner, sourceCode, host)) return true;
  if (node.type === 'ReturnStatement' && node.argument) {
    const value = unwrap(node.argument);
    const kept = value.type === 'AwaitExpression' ? value.argument : value;
    return (
      isQueued(kept, node, owner, sourceCode) ||
      (isOutside(kept, owner, sourceCode) &&
        isThenable(host.typeOf(kept), host))
    );
  }
  const object = methodCall(node)?.object;
  return object !== undefined && isDeferred(object, host);
}

/**
 * `this.pending = load()`, `cache.set(id, { loading: load() })`. Without types any call
 * is taken for one that gives a promise.
 */
function keepsPromise(
  node: TSESTree.Node,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const isPromise = (value: TSESTree.Node): boolean =>
    value.type === 'ObjectExpression'
      ? value.properties.some(
          each => each.type === 'Property' && isPromise(each.value),
        )
      : host
        ? isThenable(host.typeOf(value), host)
        : unwrap(value).type === 'CallExpression';
  return keeps(node, isPromise, owner, sourceCode);
}

/** Whether this keeps such a value outside of `owner`. */
export function keeps(
  node: TSESTree.Node,
  isValue: (value: TSESTree.Node) => boolean,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
): boolean {
  if (node.type === 'AssignmentExpression') {
    return isOutside(node.left, owner, sourceCode) && isValue(node.right);
  }
  const call = methodCall(node);
  return (
    call !== undefined &&
    ['add', 'push', 'set'].includes(call.name) &&
    isOutside(call.object, owner, sourceCode) &&
    call.arguments.some(each => each.type !== 'SpreadElement' && isValue(each))
  );
}

/** Whether this is a member, or a variable of the code around the function. */
export function isOutside(
  expression: TSESTree.Node,
  owner: FunctionNode | undefined,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    const object = unwrap(node.object);
    return (
      object.type === 'ThisExpression' || isOutside(object, owner, sourceCode)
    );
  }
  if (node.type !== 'Identifier' || !owner) return false;
  const [definition] = findVariable(node.name, node, sourceCode)?.defs ?? [];
  return definition !== undefined && !isWithin(definition.name, owner);
}

/**
 * `if (isBusy) return new Promise(resolve => waiting.push(resolve))`: who comes later
 * waits for what the first one does.
 */
function isQueued(
  promise: TSESTree.Node,
  statement: TSESTree.ReturnStatement,
  owner: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  if (!isIfBranch(statement)) return false;
  const executor = promiseExecutor(promise, sourceCode);
  const only = executor && onlyExpression(executor.body);
  return !!only && keeps(only, () => true, owner, sourceCode);
}

function isIfBranch({ parent }: TSESTree.Statement): boolean {
  return (
    parent.type === 'IfStatement' ||
    (parent.type === 'BlockStatement' && parent.parent.type === 'IfStatement')
  );
}

/** An object by which a promise is settled that others wait for. */
function isDeferred(object: TSESTree.Node, host: TypeHost): boolean {
  return host
    .partsOf(host.typeOf(object))
    .some(
      part =>
        !isUntyped(part, host) &&
        ['promise', 'reject', 'resolve'].every(
          name => host.propertyOf(part, name) !== undefined,
        ),
    );
}
