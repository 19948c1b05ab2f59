import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../ast/property-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { declaratorOf } from './declarator-of.ts';
import { findVariable } from './find-variable.ts';
import { isReassigned } from './is-reassigned.ts';

/**
 * The member that the constant of this name was taken from, as it is written there:
 * `options.signal` for `const { signal } = options ?? {}`. None for other names.
 */
export function takenMember(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): readonly string[] {
  const variable = findVariable(name.name, name, sourceCode);
  const declarator = declaratorOf(variable);
  if (!variable || !declarator?.init || isReassigned(variable)) return [];
  const { id, init } = declarator;
  if (id.type === 'Identifier') {
    const value = unwrap(init);
    return value.type === 'MemberExpression' ? [sourceCode.getText(value)] : [];
  }
  if (id.type !== 'ObjectPattern') return [];
  const property = id.properties.find(
    each => each.type === 'Property' && each.value === variable.identifiers[0],
  );
  const key =
    property?.type === 'Property' ? propertyName(property) : undefined;
  return key === undefined
    ? []
    : [`${sourceCode.getText(withoutFallback(init))}.${key}`];
}

/** The options of `options ?? {}`. */
function withoutFallback(expression: TSESTree.Expression): TSESTree.Node {
  const node = unwrap(expression);
  if (node.type !== 'LogicalExpression' || node.operator === '&&') return node;
  const fallback = unwrap(node.right);
  return fallback.type === 'ObjectExpression' &&
    fallback.properties.length === 0
    ? unwrap(node.left)
    : node;
}
