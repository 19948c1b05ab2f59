import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from './member-name.ts';

/** The name of this method, which of `c[Symbol.dispose]` is `dispose`; else `''`. */
export function closingName(method: TSESTree.MemberExpression): string {
  const { computed, property } = method;
  return (
    (computed && property.type === 'MemberExpression'
      ? memberName(property)
      : memberName(method)) ?? ''
  );
}
