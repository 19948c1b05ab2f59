import type { TSESTree } from '@typescript-eslint/utils';

import { methodCallOn } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import { brandDeclaration, isGroupType } from './group-brand.ts';
import { isGroupByScope } from './group-by-scope.ts';
import { mayHaveGroups } from './may-have-groups.ts';

/**
 * Whether this expression is a group of the `errgroup` package. Where the name
 * comes from is asked first; the type checker, where there is one, has the
 * rest. Neither takes a method's name, or `any`, for an answer.
 */
export function isGroup(node: TSESTree.Node, context: RuleContext): boolean {
  if (!mayHaveGroups(context)) return false;
  if (isGroupByScope(node, context)) return true;
  const host = getTypeHost(context);
  return (
    host !== undefined &&
    (isGroupType(host.typeOf(node), host) || isPartOfGroup(node, host))
  );
}

/** Whether a method of `Group` is called of it: `Pick<Group, 'go'>` has no brand. */
function isPartOfGroup(node: TSESTree.Node, host: TypeHost): boolean {
  const method = methodCallOn(node);
  const callee = method && unwrap(method.node.callee);
  if (callee?.type !== 'MemberExpression' || !host.mentions(brandDeclaration)) {
    return false;
  }
  // The method of a union is that of whichever comes first.
  if (host.partsOf(host.typeOf(node)).length > 1) return false;
  const origin = host.originOf(callee.property);
  return (
    origin?.owner === 'Group' && host.mentions(brandDeclaration, origin.file)
  );
}
