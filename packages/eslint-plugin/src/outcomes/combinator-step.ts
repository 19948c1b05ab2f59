import type { TSESTree } from '@typescript-eslint/utils';

import { functionOfResult } from '../ast/function-of-result.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { Form, Step, Trail } from './trail.ts';

/** A list of promises, and where in it the one of an outcome is, if that is known. */
interface Listed {
  readonly list: TSESTree.Node;
  readonly index: number | undefined;
}

/**
 * Where the outcome goes on to that is one of many: an element, or the result of a
 * mapper, of `await Promise.all(…)`. What nobody waits for is left to the rule
 * about combinators.
 */
export function combinatorStep(
  value: TSESTree.Node,
  form: Form,
  trail: Trail,
): Step {
  const listed = trail.shape.rejects ? undefined : listAround(value, form);
  if (!listed) return undefined;
  const list = wrapped(listed.list);
  const call = list.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const combinator = promiseCombinator(call, trail.context.sourceCode);
  if (combinator?.argument !== list) return undefined;
  const isList = combinator.method === 'all';
  return resultsStep(call, isList ? listed.index : undefined, trail);
}

function listAround(value: TSESTree.Node, form: Form): Listed | undefined {
  const { parent } = value;
  if (parent?.type === 'ArrayExpression' && form === 'promise') {
    const index = parent.elements.findIndex(each => each === value);
    const isKnown = parent.elements
      .slice(0, index)
      .every(each => each?.type !== 'SpreadElement');
    return { list: parent, index: isKnown ? index : undefined };
  }
  const mapper = functionOfResult(value);
  const call = mapper && wrapped(mapper).parent;
  if (call?.type !== 'CallExpression') return undefined;
  // Only a function that is asynchronous gives the promise of what it has awaited.
  if (form === 'outcome' && !mapper?.async) return undefined;
  const isMapped =
    methodCall(call)?.name === 'map' && call.arguments[0] === mapper;
  return isMapped ? { list: call, index: undefined } : undefined;
}

function resultsStep(
  promise: TSESTree.Node,
  index: number | undefined,
  trail: Trail,
): Step {
  const chained = methodCallOn(promise);
  switch (chained?.name) {
    case 'catch':
    case 'finally':
      return resultsStep(chained.node, index, trail);
    case undefined:
      break;
    default:
      return undefined;
  }
  const awaited = wrapped(promise).parent;
  if (awaited?.type !== 'AwaitExpression') return undefined;
  const results = wrapped(awaited);
  switch (results.parent?.type) {
    case 'ExpressionStatement':
      return { fault: 'dropped', node: results };
    case 'UnaryExpression':
      return results.parent.operator === 'void' && !trail.ignoreVoid
        ? { fault: 'dropped', node: results }
        : undefined;
    case 'VariableDeclarator':
      return index === undefined
        ? undefined
        : elementStep(results.parent.id, index);
    default:
      return undefined;
  }
}

function elementStep(pattern: TSESTree.Node, index: number): Step {
  if (pattern.type !== 'ArrayPattern') return undefined;
  const before = pattern.elements.slice(0, index + 1);
  if (before.some(each => each?.type === 'RestElement')) return undefined;
  const element = before[index];
  return element
    ? { to: 'pattern', node: element, form: 'outcome' }
    : { fault: 'dropped', node: pattern };
}
