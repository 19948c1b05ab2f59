import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';
import { asksAbort } from './asks-abort.ts';
import type { Catch } from './catch.ts';
import { isForLastTry } from './is-for-last-try.ts';
import { isThrownOn } from './is-thrown-on.ts';

/**
 * Whether this handler can tell an abort from a failure, or makes none of the
 * two go unnoticed: it leaves, looks at the error, or asks whether a signal has
 * aborted. `helpers` are names of what asks. With `loop`, whose tries it counts, to leave
 * at the last of them is no answer.
 */
export function answersAbort(
  { body, error }: Catch,
  helpers: RegExp,
  context: RuleContext,
  loop?: TSESTree.Node,
): boolean {
  const { sourceCode } = context;
  if (asksAbort(body, helpers, sourceCode)) return true;
  const mentions = mentionsOf(error, sourceCode);
  const tested = [
    ...mentions,
    ...usesOfMade(mentions, body, sourceCode),
  ].filter(each => !isAskedForError(each));
  return (
    someNode(
      body,
      sourceCode,
      node =>
        leaves(node, body) &&
        !(loop && isForLastTry(node, body, loop, sourceCode)),
      node => node !== body && isFunctionNode(node),
    ) ||
    someNode(
      body,
      sourceCode,
      node =>
        isHandedOn(node, mentions) ||
        (node.type === 'CallExpression' &&
          isThrownOn(node, mentions, context)) ||
        isVerdict(node, mentions, context) ||
        testsOf(node).some(test => tested.some(each => isWithin(each, test))),
    )
  );
}

function mentionsOf(
  error: TSESTree.Node | undefined,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const owner = error?.parent;
  const variables = owner
    ? (sourceCode.scopeManager?.getDeclaredVariables(owner) ?? [])
    : [];
  return variables
    .filter(({ defs }) =>
      defs.some(({ name }) => error && isWithin(name, error)),
    )
    .flatMap(({ references }) => references.map(each => each.identifier));
}

/** Where what this handler makes of the error is used, as the text of it. */
function usesOfMade(
  mentions: readonly TSESTree.Node[],
  body: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  return mentions.flatMap(mention => {
    let { parent } = mention;
    while (parent && parent !== body && parent.type !== 'VariableDeclarator')
      ({ parent } = parent);
    return parent && parent !== body ? readsOfDeclared(parent, sourceCode) : [];
  });
}

/** `error instanceof Error`, `typeof error`: what an abort is as well as a failure. */
function isAskedForError(mention: TSESTree.Node): boolean {
  const { parent } = mention;
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof')
    return true;
  return (
    parent?.type === 'BinaryExpression' &&
    parent.operator === 'instanceof' &&
    parent.left === mention &&
    parent.right.type === 'Identifier' &&
    parent.right.name === 'Error'
  );
}

function leaves(node: TSESTree.Node, body: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ThrowStatement':
      return true;
    case 'ReturnStatement':
      // That of a callback ends the callback alone.
      return body.parent?.type === 'CatchClause';
    case 'BreakStatement':
      return node.label !== null || !isOfInnerStatement(node, body);
    case 'CallExpression':
      return methodCall(node)?.name === 'exit';
    default:
      return false;
  }
}

/** Whether this `break` leaves a loop or a `switch` of the handler itself. */
function isOfInnerStatement(
  statement: TSESTree.BreakStatement,
  body: TSESTree.Node,
): boolean {
  let outer: TSESTree.Node | undefined = statement.parent;
  for (; outer && outer !== body; outer = outer.parent) {
    if (outer.type === 'SwitchStatement' || isLoop(outer)) return true;
  }
  return false;
}

const handingOn = /^(?:_?reject|fail$|raise|throw)/u;

/** Whether the error is given to what makes somebody else's promise fail. */
function isHandedOn(
  node: TSESTree.Node,
  mentions: readonly TSESTree.Node[],
): boolean {
  return (
    node.type === 'CallExpression' &&
    handingOn.test(calledName(node.callee)) &&
    node.arguments.some(argument =>
      mentions.some(each => isWithin(each, argument)),
    )
  );
}

/** `retry = mayRetry(error)`: what a function answers of the error, for what follows. */
function isVerdict(
  node: TSESTree.Node,
  mentions: readonly TSESTree.Node[],
  context: RuleContext,
): boolean {
  if (node.type !== 'AssignmentExpression') return false;
  const value = unwrap(node.right);
  const host = getTypeHost(context);
  return (
    value.type === 'CallExpression' &&
    value.arguments.some(each => mentions.includes(unwrap(each))) &&
    host?.kindOf(host.typeOf(value)) === 'boolean'
  );
}

function testsOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'ConditionalExpression':
    case 'IfStatement':
      return [node.test];
    case 'LogicalExpression':
      return node.operator === '??' ? [] : [node.left];
    case 'SwitchStatement':
      return [node.discriminant];
    case 'BinaryExpression':
      return node.operator === 'instanceof' ? [node.left] : [];
    default:
      return [];
  }
}
