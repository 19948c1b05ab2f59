import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';

/** Whether this function returns no value, and so no promise. */
export function givesNothing(
  { async, body }: FunctionNode,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const isValue = (node: TSESTree.Node): boolean =>
    host.kindOf(host.typeOf(node)) !== 'nothing';
  if (async) return false;
  if (body.type !== 'BlockStatement') return !isValue(body);
  return returnsIn(body, sourceCode).every(
    ({ argument }) => argument === null || !isValue(argument),
  );
}
