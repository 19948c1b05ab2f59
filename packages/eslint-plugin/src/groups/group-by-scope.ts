import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingClass } from '../ast/enclosing-class.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { memoPerNode } from '../memo-per-node.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { isNamedBy } from './errgroup-export.ts';
import { isGroupBody } from './group-body.ts';
import { isGroupClass, isGroupSubclass } from './group-class.ts';
import { isGroupMember } from './group-member.ts';
import { getGroupSettings } from './group-settings.ts';
import { isGroupTypeNode } from './group-type.ts';

/**
 * Whether scope and annotations alone show that this expression is a group. A
 * variable may be initialised with itself.
 */
export const isGroupByScope = memoPerNode(decide, { value: false });

function decide(node: TSESTree.Node, context: RuleContext): boolean {
  const isGroup = (inner: TSESTree.Node): boolean =>
    isGroupByScope(inner, context);

  switch (node.type) {
    case 'Identifier':
      return isGroupVariable(
        findVariable(node.name, node, context.sourceCode),
        context,
      );
    case 'ThisExpression':
    case 'Super':
      return isGroupSubclass(enclosingClass(node), context);
    case 'MemberExpression':
      return isGroupMember(node, context, isGroup);
    case 'NewExpression':
      return isGroupClass(node.callee, context);
    case 'CallExpression':
      return isNamedBy(
        getGroupSettings(context).factories,
        node.callee,
        context,
      );
    case 'AwaitExpression':
      return isGroup(node.argument);
    case 'AssignmentExpression':
    case 'LogicalExpression':
      return isGroup(node.right);
    case 'ConditionalExpression':
      return isGroup(node.consequent) && isGroup(node.alternate);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return (
        isGroupTypeNode(node.typeAnnotation, context) ||
        isGroup(node.expression)
      );
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return isGroup(node.expression);
    default:
      return false;
  }
}

function isGroupVariable(
  variable: TSESLint.Scope.Variable | undefined,
  context: RuleContext,
): boolean {
  const definition = variable?.defs[0];
  if (!variable || definition?.name.type !== 'Identifier') return false;
  const { name, node } = definition;
  if (name.typeAnnotation) {
    return isGroupTypeNode(name.typeAnnotation.typeAnnotation, context);
  }
  if (node.type === 'VariableDeclarator' && node.id === name) {
    return isAssignedGroup(variable, context);
  }
  return isFunctionNode(node) && isGroupParameter(name, node, context);
}

// `let group; group = new Group();` counts, unless something else is assigned
// as well.
function isAssignedGroup(
  variable: TSESLint.Scope.Variable,
  context: RuleContext,
): boolean {
  const values = variable.references.flatMap(({ writeExpr }) =>
    writeExpr && !isNullish(writeExpr) ? [writeExpr] : [],
  );
  return (
    values.length > 0 &&
    values.every(value => isGroupByScope(value as TSESTree.Expression, context))
  );
}

/** A parameter that a group is the default of, or the one of a `withGroup` body. */
function isGroupParameter(
  name: TSESTree.Identifier,
  owner:
    | TSESTree.FunctionDeclaration
    | TSESTree.FunctionExpression
    | TSESTree.ArrowFunctionExpression,
  context: RuleContext,
): boolean {
  const isDefault = owner.params.some(
    parameter =>
      parameter.type === 'AssignmentPattern' &&
      parameter.left === name &&
      isGroupByScope(parameter.right, context),
  );
  if (isDefault) return true;
  return (
    owner.params[0] === name &&
    usesOf(owner, context.sourceCode).some(use => isGroupBody(use, context))
  );
}
