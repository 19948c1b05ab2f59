import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { wrapped } from '../ast/unwrap.ts';

/** The `clearTimeout(handle)` that this use of the handle is. */
export function clearOf(
  use: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  const value = wrapped(use);
  const { parent } = value;
  return parent?.type === 'CallExpression' &&
    parent.arguments[0] === value &&
    /^clear(?:Timeout|Interval)$/u.test(calledName(parent.callee))
    ? parent
    : undefined;
}
