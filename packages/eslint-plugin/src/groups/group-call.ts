import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { isGlobalName } from '../variables/find-variable.ts';
import { isGroup } from './is-group.ts';

const methods = [
  'go',
  'tryGo',
  'start',
  'ready',
  'wait',
  'cancel',
  'asyncDispose',
] as const;

/** A call of a method of a group. */
export interface GroupCall {
  readonly node: TSESTree.CallExpression;
  readonly group: TSESTree.Expression;
  /** `asyncDispose` is that of `Symbol.asyncDispose`. */
  readonly method: (typeof methods)[number];
}

/** This call as one of a method of a group, through wrappers and `?.`. */
export function groupCall(
  node: TSESTree.CallExpression,
  context: RuleContext,
): GroupCall | undefined {
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const name = memberName(callee) ?? symbolName(callee, context);
  const method = methods.find(each => each === name);
  const group = callee.object;
  return method && isGroup(group, context)
    ? { node, group, method }
    : undefined;
}

/** The `asyncDispose` of `group[Symbol.asyncDispose]`. */
function symbolName(
  { property }: TSESTree.MemberExpression,
  { sourceCode }: RuleContext,
): string | undefined {
  if (property.type !== 'MemberExpression') return undefined;
  const { object } = property;
  return object.type === 'Identifier' &&
    object.name === 'Symbol' &&
    isGlobalName('Symbol', object, sourceCode)
    ? memberName(property)
    : undefined;
}
