import type { TSESTree } from '@typescript-eslint/utils';

import { methodCallOn } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import { brandDeclaration, isGroupType } from './group-brand.ts';
import { isGroupByScope } from './group-by-scope.ts';
import { getGroupSettings } from './group-settings.ts';
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
    (isGroupType(host.typeOf(node), host) ||
      hasMethodOfGroup(node, context, host))
  );
}

/**
 * Whether a method is called of it that `Group` declares, or a type of the settings:
 * neither `Pick<Group, 'go'>` nor such a type has the brand.
 */
function hasMethodOfGroup(
  node: TSESTree.Node,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const method = methodCallOn(node);
  const callee = method && unwrap(method.node.callee);
  if (callee?.type !== 'MemberExpression') return false;
  const { groupTypes } = getGroupSettings(context);
  if (groupTypes.length === 0 && !host.mentions(brandDeclaration)) return false;
  const type = host.typeOf(node);
  // The method of a union is that of whichever comes first; a class may have its own.
  if (host.partsOf(type).length > 1 || host.isCallable(type)) return false;
  const origin = host.originOf(callee.property);
  if (!origin) return false;
  const { owner, module, file } = origin;
  return (
    groupTypes.some(
      ({ name, from }) =>
        name === owner && (from === undefined || from === module),
    ) ||
    (owner === 'Group' && host.mentions(brandDeclaration, file))
  );
}
