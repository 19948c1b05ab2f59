import type { TSESTree } from '@typescript-eslint/utils';

import { elementName } from '../ast/element-name.ts';
import { enclosingClass } from '../ast/enclosing-class.ts';
import { keptName } from '../ast/member-name.ts';
import type { RuleContext } from '../rule-context.ts';
import { isGroupTypeNode } from './group-type.ts';

/**
 * Whether `this.group` or `this.#group` is declared as a group in its class: by
 * a field, a parameter property, a getter's type, or in the constructor.
 */
export function isGroupMember(
  member: TSESTree.MemberExpression,
  context: RuleContext,
  isGroup: (node: TSESTree.Node) => boolean,
): boolean {
  const name = keptName(member);
  if (member.object.type !== 'ThisExpression' || name === undefined) {
    return false;
  }
  // In oxlint what is not written is null.
  const isGroupAnnotation = (
    annotation: TSESTree.TSTypeAnnotation | null | undefined,
  ): boolean =>
    annotation ? isGroupTypeNode(annotation.typeAnnotation, context) : false;

  return (enclosingClass(member)?.body.body ?? []).some(element => {
    switch (element.type) {
      case 'AccessorProperty':
      case 'PropertyDefinition':
        return (
          elementName(element) === name &&
          (isGroupAnnotation(element.typeAnnotation) ||
            (element.value !== null && isGroup(element.value)))
        );
      case 'MethodDefinition':
        return element.kind === 'constructor'
          ? assignedValues(element.value, name).some(isGroup) ||
              isGroupAnnotation(parameterProperty(element.value, name))
          : element.kind === 'get' &&
              elementName(element) === name &&
              isGroupAnnotation(element.value.returnType);
      default:
        return false;
    }
  });
}

function parameterProperty(
  { params }: TSESTree.MethodDefinition['value'],
  name: string,
): TSESTree.TSTypeAnnotation | undefined {
  return params.flatMap(parameter => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const inner = parameter.parameter;
    const id = inner.type === 'AssignmentPattern' ? inner.left : inner;
    return id.name === name ? (id.typeAnnotation ?? []) : [];
  })[0];
}

/** What the statements of the constructor itself assign to `this.name`. */
function assignedValues(
  { body }: TSESTree.MethodDefinition['value'],
  name: string,
): readonly TSESTree.Expression[] {
  return (body?.body ?? []).flatMap(statement => {
    if (statement.type !== 'ExpressionStatement') return [];
    const { expression } = statement;
    return expression.type === 'AssignmentExpression' &&
      expression.left.type === 'MemberExpression' &&
      expression.left.object.type === 'ThisExpression' &&
      keptName(expression.left) === name
      ? [expression.right]
      : [];
  });
}
