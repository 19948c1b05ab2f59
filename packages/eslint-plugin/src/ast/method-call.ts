import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from './member-name.ts';
import { unwrap, wrapped } from './unwrap.ts';

export interface MethodCall {
  readonly node: TSESTree.CallExpression;
  readonly object: TSESTree.Expression;
  readonly name: string;
  readonly arguments: readonly TSESTree.CallExpressionArgument[];
}

/** `node` as a call of a named method, through wrappers and `?.`. */
export function methodCall(node: TSESTree.Node): MethodCall | undefined {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const name = memberName(callee);
  return name === undefined
    ? undefined
    : { node: call, object: callee.object, name, arguments: call.arguments };
}

/** The method call whose receiver is `node`: the `.then(…)` of `node.then(…)`. */
export function methodCallOn(node: TSESTree.Node): MethodCall | undefined {
  const object = wrapped(node);
  const member = object.parent;
  if (member?.type !== 'MemberExpression' || member.object !== object) return;
  const callee = wrapped(member);
  const call = callee.parent;
  if (call?.type !== 'CallExpression' || call.callee !== callee) return;
  return methodCall(call);
}
