import type { TSESTree } from '@typescript-eslint/utils';

import { getTypeHost } from '../types/type-host.ts';
import { isGroupByScope } from './group-by-scope.ts';
import { isGroupType } from './group-brand.ts';
import { mayHaveGroups } from './may-have-groups.ts';
import type { RuleContext } from './rule-context.ts';

/**
 * Whether this expression is a group of the `errgroup` package. Where the name
 * comes from is asked first; the type checker, where there is one, has the
 * rest. Neither takes a method's name, or `any`, for an answer.
 */
export function isGroup(node: TSESTree.Node, context: RuleContext): boolean {
  if (!mayHaveGroups(context)) return false;
  if (isGroupByScope(node, context)) return true;
  const host = getTypeHost(context);
  return host !== undefined && isGroupType(host.typeOf(node), host);
}
