import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { isFunctionLiteral } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { isWaitedFor } from '../promises/is-waited-for.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf, readsOfDeclared } from '../variables/reads-of.ts';

/** What is looked for, by a value or by the elements of a list. */
interface Search {
  readonly of: 'handle' | 'promise';
  readonly sourceCode: SourceCode;
  /** Where the search has been: a variable may be given its own value. */
  readonly seen: Set<TSESTree.Node>;
}

/**
 * Whether the code around waits for the task of this handle by its promise, also by way
 * of variables and lists: `for (const task of tasks) await task.promise`.
 */
export function isJoinedByHand(
  handle: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return isJoined(handle, { of: 'handle', sourceCode, seen: new Set() });
}

function isJoined(value: TSESTree.Node, search: Search): boolean {
  const node = wrapped(value);
  if (search.seen.has(node)) return false;
  search.seen.add(node);
  const member = search.of === 'handle' ? memberOn(node) : undefined;
  if (member) {
    return (
      memberName(member) === 'promise' &&
      isJoined(member, { ...search, of: 'promise' })
    );
  }
  const list = listAround(node);
  if (list) return isListJoined(list, search);
  return (
    (search.of === 'promise' && isWaitedFor(node, 'some', search.sourceCode)) ||
    isJoinedByName(node, search)
  );
}

/** `const task = …`, `const { promise } = …`, `task = …` */
function isJoinedByName({ parent }: TSESTree.Node, search: Search): boolean {
  const { sourceCode } = search;
  if (parent?.type === 'AssignmentExpression') {
    const { left } = parent;
    return (
      left.type === 'Identifier' &&
      readsOf(findVariable(left.name, left, sourceCode)).some(read =>
        isJoined(read, search),
      )
    );
  }
  if (parent?.type !== 'VariableDeclarator') return false;
  const inner: Search =
    parent.id.type === 'ObjectPattern' ? { ...search, of: 'promise' } : search;
  return readsOfDeclared(parent, sourceCode).some(read =>
    isJoined(read, inner),
  );
}

/** The list that this becomes an element of: literal, by `push`, or by `map`. */
function listAround(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  if (parent?.type === 'ArrayExpression') return parent;
  const taker = callWith(node);
  if (taker) {
    const method = methodCall(taker);
    return method?.name === 'push' ? method.object : undefined;
  }
  const callback =
    parent?.type === 'ReturnStatement' ? parent.parent.parent : parent;
  if (!callback || !isFunctionLiteral(callback)) return undefined;
  const { parent: call } = wrapped(callback);
  return call && methodCall(call)?.name === 'map' ? call : undefined;
}

function isListJoined(list: TSESTree.Node, search: Search): boolean {
  const node = wrapped(list);
  if (search.seen.has(node)) return false;
  search.seen.add(node);
  const { sourceCode } = search;
  const { parent } = node;
  const isElementJoined = (each: TSESTree.Node): boolean =>
    isJoined(each, search);
  if (parent?.type === 'ForOfStatement' && parent.right === node) {
    return readsOfDeclared(parent.left, sourceCode).some(isElementJoined);
  }
  const call = callWith(node);
  if (call) {
    const method = promiseCombinator(call, sourceCode)?.method;
    return (
      search.of === 'promise' &&
      (method === 'all' || method === 'allSettled') &&
      isWaitedFor(call, 'some', sourceCode)
    );
  }
  const callback = callbackOn(node);
  if (callback) {
    return readsOfDeclared(callback, sourceCode).some(isElementJoined);
  }
  return readsOfList(node, sourceCode).some(read => isListJoined(read, search));
}

/** The callback that a method of this list runs for each element. */
function callbackOn(list: TSESTree.Node): TSESTree.Node | undefined {
  const { name, arguments: given } = methodCallOn(list) ?? {};
  const callback = given?.[0] && unwrap(given[0]);
  const isRun = name === 'map' || name === 'forEach';
  return isRun && callback && isFunctionLiteral(callback)
    ? callback
    : undefined;
}

function readsOfList(
  list: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const { parent } = list;
  if (parent?.type === 'VariableDeclarator') {
    return readsOfDeclared(parent, sourceCode);
  }
  return list.type === 'Identifier'
    ? readsOf(findVariable(list.name, list, sourceCode))
    : [];
}
