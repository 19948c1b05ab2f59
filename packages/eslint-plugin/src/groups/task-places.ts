import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { memoPerNode } from '../memo-per-node.ts';
import { combinatorElements } from '../promises/combinator-elements.ts';
import type { RuleContext } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { writtenValue } from '../variables/sole-read.ts';
import { errgroupExport } from './errgroup-export.ts';
import { isGroup } from './is-group.ts';
import { mayHaveGroups } from './may-have-groups.ts';
import { starters } from './starters.ts';

/** An expression whose value is run as a task. */
export interface TaskPlace {
  readonly node: TSESTree.Expression;
  /** Which parameter is given the signal. */
  readonly signalIndex: number;
  /**
   * The method of a group, or the function of `errgroup`, that runs it; `source` for
   * what makes the source of one.
   */
  readonly runner: string;
}

/**
 * The tasks that this call is given: by themselves, in a list, by a mapper, or as what
 * makes the source that a `map` goes through.
 */
export function taskPlaces(
  call: TSESTree.CallExpression,
  context: RuleContext,
): readonly TaskPlace[] {
  return mayHaveGroups(context) ? placesIn(call, context) : [];
}

const placesIn = memoPerNode(findPlaces);

const listTakers = new Set(['all', 'allSettled', 'any', 'race']);
const mapperTakers = new Set(['map', 'forEach', 'stream']);

function findPlaces(
  call: TSESTree.CallExpression,
  context: RuleContext,
): readonly TaskPlace[] {
  const [first, second] = call.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  const method = methodCall(call);
  if (method && starters.has(method.name) && isGroup(method.object, context)) {
    return placesOf([first], method.name, 0);
  }
  const name = errgroupExport(call.callee, context) ?? '';
  if (listTakers.has(name)) {
    return placesOf(listedIn(first, context), name, 0);
  }
  if (!mapperTakers.has(name)) return [];
  if (!second || second.type === 'SpreadElement') return [];
  const maker = resolveFunction(first, context.sourceCode) ? [first] : [];
  return [...placesOf(maker, 'source', 0), ...placesOf([second], name, 1)];
}

function placesOf(
  expressions: readonly TSESTree.Expression[],
  runner: string,
  signalIndex: number,
): readonly TaskPlace[] {
  return expressions
    .flatMap(alternatives)
    .map(node => ({ node, signalIndex, runner }));
}

/** `isFast ? one : other` gives either of two, and so does `given ?? usual`. */
function alternatives(
  expression: TSESTree.Expression,
): readonly TSESTree.Expression[] {
  const value = unwrap(expression);
  switch (value.type) {
    case 'ConditionalExpression':
      return [value.consequent, value.alternate].flatMap(alternatives);
    case 'LogicalExpression':
      return [value.left, value.right].flatMap(alternatives);
    default:
      return [expression];
  }
}

/** `[task, …]`, `{ user: task }`, `items.map(item => task)`, or a `const` of one. */
function listedIn(
  argument: TSESTree.Expression,
  { sourceCode }: RuleContext,
): readonly TSESTree.Expression[] {
  const written = writtenValue(argument, sourceCode);
  const record = unwrap(written);
  if (record.type === 'ObjectExpression') {
    return record.properties.flatMap(property =>
      property.type === 'Property' ? toExpression(property.value) : [],
    );
  }
  return combinatorElements(written, sourceCode).flatMap(
    ({ node, mapping }) => {
      const result = mapping ? resultOf(mapping.mapper.body) : node;
      return result ? toExpression(result) : [];
    },
  );
}

function resultOf(body: TSESTree.Node): TSESTree.Node | undefined {
  if (body.type !== 'BlockStatement') return body;
  const last = body.body.at(-1);
  return last?.type === 'ReturnStatement'
    ? (last.argument ?? undefined)
    : undefined;
}

// A property of a literal, and what is listed, is no pattern.
function toExpression(node: TSESTree.Node): readonly TSESTree.Expression[] {
  return [node as TSESTree.Expression];
}
