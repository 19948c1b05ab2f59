import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { isWithin } from '../../ast/is-within.ts';
import { runsInPlace } from '../../flow/runs-in-place.ts';
import type { SourceCode } from '../../rule-context.ts';

/**
 * Whether this runs only while the function with the work waits for something else:
 * `await Promise.any(urls.map(async url => { …; controller.abort(); }))`. Not in one of
 * several tasks that are written out, which may go on when the others have settled.
 */
export function isRunInOtherWait(
  node: TSESTree.Node,
  work: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const owner = enclosingFunction(work);
  for (let { parent } = node; parent && parent !== owner; { parent } = parent) {
    if (parent.type === 'ArrayExpression') return false;
    if (isFunctionNode(parent) && !runsInPlace(parent, sourceCode))
      return false;
    if (
      parent.type === 'AwaitExpression' &&
      enclosingFunction(parent) === owner
    ) {
      return !isWithin(work, parent);
    }
  }
  return false;
}
