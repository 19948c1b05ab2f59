import type { TSESLint } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';

/**
 * Whether this message of `node:http` is the answer to a request that was made
 * here: it is asked for its status. Its signal aborts when the connection closes,
 * which it may do when all is well.
 */
export function isAnswer({ references }: TSESLint.Scope.Variable): boolean {
  return references.some(({ identifier }) => {
    const { parent } = wrapped(identifier);
    return (
      parent?.type === 'MemberExpression' &&
      ['statusCode', 'statusMessage'].includes(memberName(parent) ?? '')
    );
  });
}
