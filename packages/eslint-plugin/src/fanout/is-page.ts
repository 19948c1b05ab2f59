import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { writtenOptions } from '../variables/written-options.ts';

/**
 * Whether this call is told how much to give: `findAll({ limit: 25 })` gives a
 * page, or one batch after another.
 */
export function givesPage(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  return call.arguments.some(argument =>
    writtenOptions(argument, sourceCode)?.literal.properties.some(
      property =>
        property.type === 'Property' &&
        bounding.test(propertyName(property) ?? ''),
    ),
  );
}

const bounding =
  /^(?:batch(?:Limit|Size)|chunkSize|first|limit|max(?:Count|Items|Results)|page_?[sS]ize|per_?[pP]age|take|top_?[kK])$/u;

/**
 * Whether this variable is a page: it is taken out of a list of promises, is
 * what a callback is handed for each batch, or one of a list of lists.
 */
export function isPage(
  name: TSESTree.Identifier,
  { sourceCode }: RuleContext,
): boolean {
  const definition = findVariable(name.name, name, sourceCode)?.defs[0];
  if (!definition) return false;
  const { node } = definition;
  if (isFunctionNode(node)) {
    const { parent } = wrapped(node);
    return parent?.type === 'CallExpression' && givesPage(parent, sourceCode);
  }
  if (node.type !== 'VariableDeclarator') return false;
  const loop = node.parent.parent;
  if (loop.type === 'ForOfStatement') return givesBatches(loop.right);
  if (node.id.type !== 'ArrayPattern') return false;
  const index = node.id.elements.findIndex(each => each === definition.name);
  const init = node.init && unwrap(node.init);
  const call = init?.type === 'AwaitExpression' && unwrap(init.argument);
  if (!call || call.type !== 'CallExpression') return false;
  const list = promiseCombinator(call, sourceCode)?.argument;
  const element =
    list?.type === 'ArrayExpression' ? list.elements[index] : undefined;
  const source = element && unwrap(element);
  return source?.type === 'CallExpression' && givesPage(source, sourceCode);
}

/**
 * Whether this is a list of lists, by its name, that of what makes it or of what it
 * is made of: `batches`, `inChunks(ids)`, `take(chunks, 5)`.
 */
function givesBatches(expression: TSESTree.Node): boolean {
  const list = unwrap(expression);
  const parts =
    list.type === 'CallExpression' ? [list.callee, ...list.arguments] : [list];
  return parts.some(
    part =>
      (part.type === 'Identifier' || part.type === 'MemberExpression') &&
      /batch|chunk|pages|partition|slices|window/iu.test(calledName(part)),
  );
}
