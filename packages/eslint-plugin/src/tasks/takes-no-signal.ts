import type { TSESTree } from '@typescript-eslint/utils';

import { isFinishing } from '../ast/is-finishing.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { combinatorElements } from '../promises/combinator-elements.ts';
import {
  isPlatformPromise,
  promiseCombinator,
} from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isBagName, isDeafCallee } from './is-deaf-callee.ts';

/**
 * Whether the file itself shows that there is nothing to hand a signal to: what
 * is awaited is a call that ends something, by its name, or one of a function
 * declared in it, none of whose parameters can be a signal or options. It is what
 * can be said without types.
 */
export function takesNoSignal(
  node: TSESTree.Node,
  context: RuleContext,
): boolean {
  const value = unwrap(node);
  switch (value.type) {
    case 'AwaitExpression':
      return takesNoSignal(value.argument, context);
    case 'ForOfStatement': {
      // A stream that is there already is still to be left.
      const source = unwrap(value.right);
      return source.type === 'CallExpression' && takesNoSignal(source, context);
    }
    case 'VariableDeclaration':
      return value.declarations.every(
        ({ init }) => init !== null && takesNoSignal(init, context),
      );
    case 'ConditionalExpression':
      return [value.consequent, value.alternate].every(each =>
        takesNoSignal(each, context),
      );
    case 'LogicalExpression':
      return [value.left, value.right].every(each =>
        takesNoSignal(each, context),
      );
    case 'CallExpression':
      return (
        isFinishing(value) ||
        isDeafCallee(unwrap(value.callee), context) ||
        value.arguments.some(each => saysOtherwise(each, context)) ||
        areAllDeaf(value, context) ||
        isMadeOfDeaf(value, context)
      );
    default:
      // What is there already was given its signal where it was made.
      return true;
  }
}

/** `Promise.all` and the like, of what takes no signal. */
function areAllDeaf(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const list = promiseCombinator(call, sourceCode)?.argument;
  const elements = list ? combinatorElements(list, sourceCode) : [];
  return (
    elements.length > 0 &&
    elements.every(
      ({ node }) =>
        node.type !== 'BlockStatement' && takesNoSignal(node, context),
    )
  );
}

/** `Promise.resolve(value)`, which has settled unless it is given a promise. */
function isMadeOfDeaf(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const method = methodCall(call);
  return (
    method !== undefined &&
    ['resolve', 'reject'].includes(method.name) &&
    isPlatformPromise(method.object, context.sourceCode) &&
    call.arguments.every(each => takesNoSignal(each, context))
  );
}

/** Whether this argument is a signal that is not meant, or may carry one. */
function saysOtherwise(
  argument: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  const value = unwrap(argument);
  if (value.type === 'Literal') return value.value === null;
  if (value.type !== 'Identifier') return false;
  if (value.name === 'undefined') return true;
  const name = findVariable(value.name, value, sourceCode)?.defs[0]?.name;
  const type = name?.type === 'Identifier' && name.typeAnnotation;
  return (
    isBagName(value.name) ||
    (type ? /\bRequest/u.test(sourceCode.getText(type)) : false)
  );
}
