import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { memberOn } from '../ast/member-on.ts';
import type { GroupCall } from '../groups/group-call.ts';
import { groupKey, isSameGroup } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import { isDropped } from '../promises/is-detached.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import type { RuleContext } from '../rule-context.ts';
import { declaratorOf } from '../variables/declarator-of.ts';

/**
 * Whether the code between this start of a task and `end` may wait for the task:
 * for its group, or for the promise of any task.
 */
export function isJoinedBefore(
  end: number,
  start: GroupCall,
  context: RuleContext,
): boolean {
  const [, begin] = start.node.range;
  const between = context.sourceCode.text.slice(begin, end);
  if (/\.promise\b/u.test(between)) return true;
  const isUnknown = groupKey(start.group, context) === undefined;
  return groupsInFile(context).calls.some(
    ({ node, group, method }) =>
      (method === 'wait' || method === 'asyncDispose') &&
      node.range[0] >= begin &&
      node.range[1] <= end &&
      !isDropped(endOfChain(node)) &&
      !isReturned(node, enclosingFunction(start.node)) &&
      (isUnknown || isSameGroup(group, start.group, context)),
  );
}

/**
 * Whether it is the caller of this function who waits for the task, when all in it has
 * been disposed of: it returns the `wait` of a group that it does not dispose of, nor
 * hands to what might.
 */
export function isLeftToCaller(
  owner: FunctionNode | undefined,
  start: GroupCall,
  context: RuleContext,
): boolean {
  const variable = groupKey(start.group, context);
  if (!variable || !('defs' in variable) || !isPlainlyHeld(variable))
    return false;
  return groupsInFile(context).calls.some(
    ({ node, group, method }) =>
      method === 'wait' &&
      node.range[0] >= start.node.range[1] &&
      isReturned(node, owner) &&
      groupKey(group, context) === variable,
  );
}

/** `const group = new Group()`, of which only members are asked for. */
function isPlainlyHeld(variable: TSESLint.Scope.Variable): boolean {
  const declarator = declaratorOf(variable);
  return (
    declarator?.init?.type === 'NewExpression' &&
    declarator.parent.kind !== 'await using' &&
    variable.references.every(
      ({ init, identifier }) =>
        init === true || memberOn(identifier) !== undefined,
    )
  );
}

/** `return group.wait()`, without an `await`: what is disposed of goes before that. */
function isReturned(
  wait: TSESTree.Node,
  owner: FunctionNode | undefined,
): boolean {
  return (
    endOfChain(wait).parent?.type === 'ReturnStatement' &&
    enclosingFunction(wait) === owner
  );
}

/** Where the variable is declared that holds the group, if one does. */
export function groupDeclaration(
  group: TSESTree.Node,
  context: RuleContext,
): TSESTree.Node | undefined {
  const key = groupKey(group, context);
  return key && 'defs' in key ? key.defs[0]?.name : undefined;
}
