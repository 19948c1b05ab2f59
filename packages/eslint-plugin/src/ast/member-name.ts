import type { TSESTree } from '@typescript-eslint/utils';

/** The name by which a class keeps it: `b` of `this.b`, and `#b` of `this.#b`. */
export function keptName(
  member: TSESTree.MemberExpression,
): string | undefined {
  return member.property.type === 'PrivateIdentifier'
    ? `#${member.property.name}`
    : memberName(member);
}

/** The name of this member where the code fixes it: `a.b`, `a['b']`, `` a[`b`] ``. */
export function memberName({
  property,
  computed,
}: TSESTree.MemberExpression): string | undefined {
  if (!computed) {
    return property.type === 'Identifier' ? property.name : undefined;
  }
  if (property.type === 'Literal') return String(property.value);
  return property.type === 'TemplateLiteral' &&
    property.expressions.length === 0
    ? (property.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}
