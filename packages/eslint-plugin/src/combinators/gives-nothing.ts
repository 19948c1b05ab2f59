import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import type { TypeHost } from '../types/type-host.ts';

/** Whether this function returns no value, and so no promise. */
export function givesNothing(
  { async, body }: FunctionNode,
  { visitorKeys }: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): boolean {
  const isValue = (node: TSESTree.Node): boolean =>
    !host.isNothing(host.typeOf(node));
  const returnsValue = (node: TSESTree.Node): boolean => {
    if (isFunctionNode(node)) return false;
    return node.type === 'ReturnStatement'
      ? node.argument !== null && isValue(node.argument)
      : childNodes(node, visitorKeys).some(returnsValue);
  };
  if (async) return false;
  return body.type === 'BlockStatement' ? !returnsValue(body) : !isValue(body);
}
