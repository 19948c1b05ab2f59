import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { heldLiteral } from './held-literal.ts';

/** Where this call is written: there, and in the literals that it is given by a name. */
export function writtenParts(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const held = call.arguments.flatMap(argument =>
    argument.type === 'Identifier'
      ? (heldLiteral(argument, sourceCode)?.literal ?? [])
      : [],
  );
  return [call, ...held];
}
