import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { methodOf } from './method-of.ts';
import { readsOfAnswer } from './reads-of-answer.ts';

/**
 * Whether this is a `POST` that makes what the function deletes in the end, by what
 * the answer says of it: `fetch(`${servers}/${id}`, { method: 'DELETE' })`. An abort of
 * the request might leave that behind, with nobody who knows its name.
 */
export function isDeletedLater(
  call: HostCall,
  sourceCode: SourceCode,
): boolean {
  return (
    methodOf(call, sourceCode) === 'POST' &&
    readsOfAnswer(call, sourceCode).some(read => isInDeletion(read, sourceCode))
  );
}

function isInDeletion(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunctionNode(parent) || parent.type.endsWith('Statement'))
      return false;
    if (
      parent.type === 'CallExpression' &&
      methodOf(parent, sourceCode) === 'DELETE'
    )
      return true;
  }
  return false;
}
