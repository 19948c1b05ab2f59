import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from './unwrap.ts';

/** Whether a function gives this value: `() => value`, `return value;`. */
export function isResult(node: TSESTree.Node): boolean {
  const value = wrapped(node);
  const { parent } = value;
  return (
    parent?.type === 'ReturnStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && parent.body === value)
  );
}
