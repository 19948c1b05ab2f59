import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someChild } from '../ast/walk/child-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { closesOverSignal } from './closes-over-signal.ts';
import { holdsSignal } from './holds-signal.ts';
import { isMadeWithoutSignal } from './is-made-without-signal.ts';
import { isPlainValue } from './is-plain-value.ts';
import { canBeSignal } from './signal-like.ts';
import type { TypeHost } from './type-host.ts';

/**
 * Whether a signal, or an object that holds one, goes into this expression,
 * however deep: what is made of it may carry the signal on. `options.id` is not
 * made of the signal in `options`, nor is `signal !== undefined` of the signal.
 */
export function mentionsSignal(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const node = unwrap(expression);
  if (isFunctionNode(node)) return closesOverSignal(node, sourceCode, host);
  if (isMereValue(node, host)) return false;
  const mentions = (each: TSESTree.Node): boolean =>
    mentionsSignal(each, sourceCode, host);
  // Of `signal !== undefined` only a fact is left, of a call with it its result.
  const isMade = (each: TSESTree.Node): boolean =>
    !isReference(each) && mentions(each);

  switch (node.type) {
    case 'Identifier':
      return namesSignal(node, sourceCode, host);
    case 'ThisExpression':
      return holdsSignal(host.typeOf(node), host);
    case 'MemberExpression':
      return holdsSignal(host.typeOf(node), host) || isMadeIn(node, mentions);
    case 'CallExpression':
    case 'NewExpression':
      return (
        node.arguments.some(mentions) ||
        (!isName(node.callee) && mentions(node.callee))
      );
    case 'Property':
      return mentions(node.value);
    case 'BinaryExpression':
      return isMade(node.left) || isMade(node.right);
    case 'ConditionalExpression':
      return (
        [node.consequent, node.alternate].some(mentions) || isMade(node.test)
      );
    case 'UnaryExpression':
      return isMade(node.argument);
    default:
      return someChild(node, sourceCode.visitorKeys, mentions);
  }
}

/** Whether this has a signal by its type, or is a function that closes over one. */
function namesSignal(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (holdsSignal(host.typeOf(name), host))
    return !isMadeWithoutSignal(name, sourceCode, host);
  const named = resolveFunction(name, sourceCode);
  return named !== undefined && closesOverSignal(named, sourceCode, host);
}

/**
 * Whether this is a text or a number, which carries no abort on: `keyOf(options)`,
 * `(await find(id, signal)).name`. By one that a call gives for the signal itself it may
 * be known again.
 */
function isMereValue(node: TSESTree.Node, host: TypeHost): boolean {
  switch (node.type) {
    case 'AwaitExpression':
    case 'MemberExpression':
      return isPlainValue(host.typeOf(node), host);
    case 'CallExpression':
      return (
        !node.arguments.some(each => canBeSignal(host.typeOf(each), host)) &&
        isPlainValue(host.typeOf(node), host)
      );
    default:
      return false;
  }
}

/**
 * Whether the signal goes into what this is read of, as in `load(signal).id`: of
 * `params.options.id` no more is taken than the id.
 */
function isMadeIn(
  { object, property, computed }: TSESTree.MemberExpression,
  mentions: (each: TSESTree.Node) => boolean,
): boolean {
  if (computed && mentions(property)) return true;
  const inner = unwrap(object);
  if (inner.type === 'MemberExpression') return isMadeIn(inner, mentions);
  return !isName(inner) && mentions(inner);
}

function isReference(expression: TSESTree.Node): boolean {
  return isName(expression) || unwrap(expression).type === 'MemberExpression';
}

function isName(expression: TSESTree.Node): boolean {
  const node = unwrap(expression);
  return node.type === 'Identifier' || node.type === 'ThisExpression';
}
