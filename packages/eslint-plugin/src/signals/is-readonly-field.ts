import type { TSESTree } from '@typescript-eslint/utils';

import { elementName } from '../ast/element-name.ts';
import { enclosingClass } from '../ast/enclosing-class.ts';
import { keptName } from '../ast/member-name.ts';

/** Whether this is a field of the class around it that is `readonly`. */
export function isReadonlyField(node: TSESTree.Node): boolean {
  if (node.type !== 'MemberExpression') return false;
  if (node.object.type !== 'ThisExpression') return false;
  const name = keptName(node);
  const elements = enclosingClass(node)?.body.body ?? [];
  return (
    name !== undefined &&
    elements.some(element =>
      element.type === 'PropertyDefinition'
        ? element.readonly && elementName(element) === name
        : element.type === 'MethodDefinition' &&
          element.value.params.some(each => isReadonly(each, name)),
    )
  );
}

/** `constructor(private readonly signal: AbortSignal)` */
function isReadonly(parameter: TSESTree.Parameter, name: string): boolean {
  return (
    parameter.type === 'TSParameterProperty' &&
    parameter.readonly &&
    parameter.parameter.type === 'Identifier' &&
    parameter.parameter.name === name
  );
}
