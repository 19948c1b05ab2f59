import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isGroupByScope } from './group-by-scope.ts';
import { isGroup } from './is-group.ts';

/** A place where a group is made: `new Group()`, or a factory's call. */
export interface GroupCreation {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  /** What the group is first given to, if that is a variable. */
  readonly holder?: GroupHolder;
}

/** `const group = new Group()`, or `group = new Group()`. */
interface GroupHolder {
  readonly variable: TSESLint.Scope.Variable;
  readonly place: TSESTree.AssignmentExpression | TSESTree.VariableDeclarator;
}

/**
 * This expression as one that makes a group. A call does where the settings
 * name its function: any other function may return a group that it keeps.
 */
export function groupCreation(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  context: RuleContext,
): GroupCreation | undefined {
  const makes =
    node.type === 'NewExpression'
      ? isGroup(node, context)
      : isGroupByScope(node, context);
  if (!makes) return undefined;
  const holder = holderOf(node, context);
  return holder ? { node, holder } : { node };
}

/** `isNew ? new Group() : given` may give a group that others wait for. */
function isOnlyCreation(
  { test, consequent, alternate }: TSESTree.ConditionalExpression,
  value: TSESTree.Node,
): boolean {
  if (test === value) return false;
  const other = unwrap(value === consequent ? alternate : consequent);
  return (
    other.type === 'NewExpression' ||
    other.type === 'ConditionalExpression' ||
    other.type === 'Literal' ||
    (other.type === 'Identifier' && other.name === 'undefined')
  );
}

function holderOf(
  creation: TSESTree.Node,
  context: RuleContext,
): GroupHolder | undefined {
  const value = wrapped(creation);
  const { parent } = value;
  switch (parent?.type) {
    // A factory may be async.
    case 'AwaitExpression':
      return holderOf(parent, context);
    case 'ConditionalExpression':
      return isOnlyCreation(parent, value)
        ? holderOf(parent, context)
        : undefined;
    case 'VariableDeclarator': {
      const [variable] = context.sourceCode.getDeclaredVariables(parent);
      return variable && parent.id.type === 'Identifier'
        ? { variable, place: parent }
        : undefined;
    }
    case 'AssignmentExpression': {
      const { left, operator } = parent;
      if (left.type !== 'Identifier' || operator !== '=') return undefined;
      const variable = findVariable(left.name, left, context.sourceCode);
      return variable && { variable, place: parent };
    }
    default:
      return undefined;
  }
}
