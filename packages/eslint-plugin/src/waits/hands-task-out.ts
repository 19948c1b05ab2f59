import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { callWith } from '../ast/call-with.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberName } from '../ast/member-name.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { starters } from '../groups/starters.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf, readsOfDeclared } from '../variables/reads-of.ts';
import { usesOf } from '../variables/resolve-function.ts';
import type { OwnedGroup } from './owned-group.ts';

/**
 * Whether a task of this group, or its promise, may leave the scope of the group
 * before it has settled: `return group.go(load).promise`. Somebody else waits for
 * it then, and a group that ends with its scope would cancel it.
 */
export function handsTaskOut(
  { variable }: OwnedGroup,
  sourceCode: SourceCode,
): boolean {
  const { block } = variable.scope;
  return readsOf(variable).some(name => {
    const start = methodCallOn(name);
    return (
      start !== undefined &&
      starters.has(start.name) &&
      isHandedOut(start.node, { block, sourceCode, seen: new Set() })
    );
  });
}

interface Search {
  /** Where the group is in scope. */
  readonly block: TSESTree.Node;
  readonly sourceCode: SourceCode;
  readonly seen: Set<TSESTree.Node>;
}

/** Whether this task, promise or list of them is used other than to be awaited. */
function isHandedOut(node: TSESTree.Node, search: Search): boolean {
  const value = endOfChain(node);
  if (search.seen.has(value)) return false;
  search.seen.add(value);
  const { parent } = value;
  switch (parent?.type) {
    case 'AwaitExpression':
      return !isWithin(parent, search.block);
    case 'ExpressionStatement':
    case 'IfStatement':
    case 'UnaryExpression':
      return false;
    case 'ArrayExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'SpreadElement':
      return isHandedOut(parent, search);
    case 'ForOfStatement':
      return isAnyHandedOut(parent.left, search);
    case 'VariableDeclarator':
      return isAnyHandedOut(parent, search);
    case 'MemberExpression':
      return isMemberHandedOut(parent, search);
    case 'CallExpression':
      return isArgumentHandedOut(value, parent, search);
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
      return isResultHandedOut(value, search);
    default:
      return true;
  }
}

function isAnyHandedOut(declaration: TSESTree.Node, search: Search): boolean {
  const declarators =
    declaration.type === 'VariableDeclaration'
      ? declaration.declarations
      : [declaration];
  return declarators
    .flatMap(each => readsOfDeclared(each, search.sourceCode))
    .some(read => isHandedOut(read, search));
}

const derived = new Set([
  'concat',
  'filter',
  'flat',
  'flatMap',
  'map',
  'slice',
]);

// With what these give or hand to a callback anything can happen.
const taking = new Set(
  'at entries find forEach pop reduce shift splice values'.split(' '),
);

/** The promise of a task, or a list of what another list holds. */
function isMemberHandedOut(
  member: TSESTree.MemberExpression,
  search: Search,
): boolean {
  const call = methodCallOn(member.object);
  if (call) {
    return derived.has(call.name)
      ? isHandedOut(call.node, search)
      : taking.has(call.name);
  }
  return memberName(member) === 'promise' && isHandedOut(member, search);
}

function isArgumentHandedOut(
  value: TSESTree.Node,
  call: TSESTree.CallExpression,
  search: Search,
): boolean {
  if (call.callee === value) return false;
  const method = methodCall(call);
  if (method?.name === 'push' && method.object.type === 'Identifier') {
    const { name } = method.object;
    const list = findVariable(name, call, search.sourceCode);
    return readsOf(list).some(read => isHandedOut(read, search));
  }
  const isCombinator =
    method?.object.type === 'Identifier' && method.object.name === 'Promise';
  return !isCombinator || isHandedOut(call, search);
}

/** What a callback gives is in the list that `map` makes; a helper gives it to its callers. */
function isResultHandedOut(value: TSESTree.Node, search: Search): boolean {
  const giving = enclosingFunction(value);
  if (!giving || !isWithin(giving, search.block) || giving === search.block) {
    return true;
  }
  const taker = callWith(giving);
  if (taker) return isHandedOut(taker, search);
  return usesOf(giving, search.sourceCode).some(use => {
    const call = callOf(use);
    return !call || isHandedOut(call, search);
  });
}
