import type { TSESTree } from '@typescript-eslint/utils';

import { canAwait } from '../ast/can-await.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { TypeHost } from '../types/type-host.ts';

/** Whether an edit may add an `await` here, which a file of CommonJS has in functions alone. */
export function mayAwait(
  node: TSESTree.Node,
  host: TypeHost | undefined,
): boolean {
  const isFree =
    enclosingFunction(node) !== undefined ||
    !host ||
    host.formatOf(node) === 'module';
  return isFree && canAwait(node);
}
