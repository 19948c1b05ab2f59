import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { writtenIn } from '../ast/literals/written-in.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { PendingPromise } from '../executors/pending-promise.ts';
import { isStored } from '../forwarding/exempt/is-kept-open.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';
import { usesOf } from '../variables/resolve-function.ts';

type Definition = TSESLint.Scope.Definition;

/**
 * Whether the handler uses an object that lives on: it is returned, yielded, resolved
 * with or kept. What it ends lives on as well where something is made of it that does.
 * Of a `promise`, what is put into a list is what settles it, and of no use from then on.
 */
export function usesKept(
  handler: FunctionNode,
  promise: PendingPromise | undefined,
  sourceCode: SourceCode,
): boolean {
  const scope = sourceCode.scopeManager?.acquire(handler, true);
  return (scope?.through ?? []).some(({ identifier, resolved }) =>
    resolved?.defs.some(
      definition =>
        isOfObject(definition) &&
        resolved.references.some(
          ({ identifier: use }) =>
            isKept(use) ||
            (!promise &&
              isEnded(identifier) &&
              !isWithin(use, handler) &&
              livesOn(use, definition, sourceCode)),
        ),
    ),
  );
}

/** `socket` of `socket.close()` */
function isEnded(object: TSESTree.Node): boolean {
  const call = methodCallOn(object)?.node;
  return call !== undefined && isFinishing(call);
}

/** A text or a number has no life of its own. */
function isOfObject({ type, node }: Definition): boolean {
  return type === 'Variable' && node.init?.type !== 'Literal';
}

function isKept(identifier: TSESTree.Node): boolean {
  const value = wrapped(identifier);
  const { parent } = value;
  switch (parent?.type) {
    case 'ReturnStatement':
      return true;
    case 'YieldExpression':
      return !parent.delegate;
    case 'ArrowFunctionExpression':
      return parent.body === value;
    case 'Property':
      return parent.value === value && isKept(parent.parent);
    case 'ArrayExpression':
      return isKept(parent);
    case 'AssignmentExpression':
      return parent.right === value && parent.left.type === 'MemberExpression';
    case 'CallExpression':
      return (
        parent.callee !== value &&
        parent.callee.type === 'Identifier' &&
        parent.callee.name === 'resolve'
      );
    default:
      return false;
  }
}

/** Whether this is kept, what is made of it, or a function that uses it. */
function livesOn(
  identifier: TSESTree.Node,
  definition: Definition,
  sourceCode: SourceCode,
): boolean {
  const functions = functionsAround(
    identifier,
    enclosingFunction(definition.name),
  ).flatMap(each => usesOf(each, sourceCode));
  return [identifier, ...functions]
    .flatMap(value => madeOf(value, sourceCode))
    .some(value => isKept(value) || isStored(value, sourceCode));
}

/** The `send` of `{ send: text => socket.send(text) }`, within the owner of `socket`. */
function functionsAround(
  node: TSESTree.Node,
  owner: FunctionNode | undefined,
): readonly FunctionNode[] {
  const inner = enclosingFunction(node);
  return inner && inner !== owner
    ? [inner, ...functionsAround(inner, owner)]
    : [];
}

const MAX_DEPTH = 3;

/** This, the objects that it is given to as they are made, and where they are read. */
function madeOf(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  depth = MAX_DEPTH,
): readonly TSESTree.Node[] {
  const outer = writtenIn(node);
  const { parent } = outer;
  if (depth === 0) return [];
  if (parent?.type === 'VariableDeclarator' && parent.init === outer) {
    return readsOfDeclared(parent, sourceCode).flatMap(read =>
      madeOf(read, sourceCode, depth - 1),
    );
  }
  const isGiven =
    parent?.type === 'NewExpression' &&
    parent.callee !== outer &&
    !isFunctionNode(outer);
  return isGiven ? [node, ...madeOf(parent, sourceCode, depth - 1)] : [node];
}
