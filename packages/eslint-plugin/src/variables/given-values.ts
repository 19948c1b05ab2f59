import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { writtenOptions } from './written-options.ts';

/** What an argument hands over: itself, or what its literal lists, near or by a name. */
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
    : [unwrap(argument)];
}

function listedIn(value: TSESTree.Node): readonly TSESTree.Node[] {
  const node = unwrap(value);
  return node.type === 'ObjectExpression'
    ? node.properties.flatMap(property =>
        property.type === 'Property' ? listedIn(property.value) : [],
      )
    : [node];
}
