import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../unwrap.ts';

/** What this value is written in: wrappers, and the literals it is a member of. */
export function writtenIn(value: TSESTree.Node): TSESTree.Node {
  const outer = wrapped(value);
  return outer.parent?.type === 'Property' && outer.parent.value === outer
    ? writtenIn(outer.parent.parent)
    : outer;
}
