import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenOptions } from './written-options.ts';

/** What an argument hands over: itself, or what its literal or list has, near or by a name. */
export function givenValues(
  argument: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const options = writtenOptions(argument, sourceCode);
  return options
    ? [
        ...listedIn(options.literal),
        ...options.added.flatMap(({ value }) => listedIn(value)),
      ]
    : listedIn(argument);
}

function listedIn(value: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(value);
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.flatMap(each => (each ? listedIn(each) : []));
    case 'ObjectExpression':
      return node.properties.flatMap(property =>
        property.type === 'Property' ? listedIn(property.value) : [],
      );
    default:
      return [node];
  }
}
