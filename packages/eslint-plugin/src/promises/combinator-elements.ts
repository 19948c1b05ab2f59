import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isGlobalName } from '../variables/find-variable.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/** One element of what a combinator is given, or the mapper of many. */
export interface CombinatorElement {
  readonly node: TSESTree.Node;
  /** Set where a mapper makes one promise for each item of `source`. */
  readonly mapping?: Mapping;
}

export interface Mapping {
  readonly call: TSESTree.CallExpression;
  readonly source: TSESTree.Expression;
  /** The mapper as it stands in the call. */
  readonly argument: TSESTree.Expression;
  readonly mapper: FunctionNode;
}

/**
 * The elements that a combinator is given. A list that is made elsewhere is
 * opaque, and has none; so is a spread of one.
 */
export function combinatorElements(
  argument: TSESTree.Node,
  sourceCode: SourceCode,
): readonly CombinatorElement[] {
  const list = unwrap(argument);
  const chosen = besideEmptyList(list);
  if (chosen) return combinatorElements(chosen, sourceCode);
  if (list.type === 'ArrayExpression') {
    return list.elements.flatMap(element => ofElement(element, sourceCode));
  }
  const mapping = asMapping(list, sourceCode);
  if (mapping) return [{ node: mapping.mapper.body, mapping }];
  return ofDerivedList(list, sourceCode);
}

/** The list of `xs?.map(f) ?? []` and of `isWanted ? xs.map(f) : []`. */
function besideEmptyList(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'LogicalExpression') {
    return isEmptyList(node.right) ? node.left : undefined;
  }
  if (node.type !== 'ConditionalExpression') return undefined;
  if (isEmptyList(node.alternate)) return node.consequent;
  return isEmptyList(node.consequent) ? node.alternate : undefined;
}

function isEmptyList(node: TSESTree.Node): boolean {
  const list = unwrap(node);
  return list.type === 'ArrayExpression' && list.elements.length === 0;
}

function ofElement(
  element: TSESTree.Expression | TSESTree.SpreadElement | null,
  sourceCode: SourceCode,
): readonly CombinatorElement[] {
  if (!element) return [];
  if (element.type === 'SpreadElement') {
    return combinatorElements(element.argument, sourceCode);
  }
  const value = unwrap(element);
  return value.type === 'ArrayExpression'
    ? combinatorElements(value, sourceCode)
    : [{ node: element }];
}

const mappers = new Set(['map', 'flatMap']);

function asMapping(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): Mapping | undefined {
  const method = methodCall(node);
  if (!method) return undefined;
  const { node: call, object, name } = method;
  const [first, second] = call.arguments;
  const [source, argument] = isArrayFrom(method.object, name, sourceCode)
    ? [first, second]
    : mappers.has(name)
      ? [object, first]
      : [];
  if (!source || !argument) return undefined;
  if (source.type === 'SpreadElement' || argument.type === 'SpreadElement') {
    return undefined;
  }
  const mapper = resolveFunction(argument, sourceCode);
  // A generator that is only called has not begun.
  if (!mapper || mapper.generator) return undefined;
  return { call, source, argument, mapper };
}

function isArrayFrom(
  object: TSESTree.Expression,
  name: string,
  sourceCode: SourceCode,
): boolean {
  const array = unwrap(object);
  return (
    name === 'from' &&
    array.type === 'Identifier' &&
    array.name === 'Array' &&
    isGlobalName(array.name, array, sourceCode)
  );
}

const selections = new Set(['concat', 'filter', 'flat', 'reverse', 'slice']);

/** `[a()].concat(b())`, `xs.map(f).filter(Boolean)`: lists of the same promises. */
function ofDerivedList(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): readonly CombinatorElement[] {
  const method = methodCall(node);
  if (!method || !selections.has(method.name)) return [];
  const own = combinatorElements(method.object, sourceCode);
  if (method.name !== 'concat' || own.length === 0) return own;
  const added = method.node.arguments.flatMap(argument => {
    if (argument.type === 'SpreadElement') return [];
    const listed = combinatorElements(argument, sourceCode);
    return listed.length > 0 ? listed : [{ node: argument }];
  });
  return [...own, ...added];
}
