import type { TSESTree } from '@typescript-eslint/utils';

import { cleanupAround } from './in-cleanup.ts';
import { isWithin } from './is-within.ts';

/** Whether this is in a `catch` alone, which what it ends was not begun in. */
export function isAfterFailure(
  end: TSESTree.Node,
  begin: TSESTree.Node,
): boolean {
  const cleanup = cleanupAround(end);
  return cleanup?.kind === 'catch' && !isWithin(begin, cleanup.node);
}
