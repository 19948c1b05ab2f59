import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { readsOf } from '../variables/reads-of.ts';
import { variableOf } from '../variables/variable-of.ts';

/**
 * Where the callback stands that this parameter is, or has as the member `key`.
 * `undefined` where that is not known.
 */
export function usesOfGiven(
  name: TSESTree.Node,
  key: string | undefined,
  declaration: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] | undefined {
  if (name.type === 'ObjectPattern' && key !== undefined) {
    const value = findProperty(name, key)?.value;
    const taken = value?.type === 'AssignmentPattern' ? value.left : value;
    return taken && usesOfGiven(taken, undefined, declaration, sourceCode);
  }
  if (name.type !== 'Identifier') return undefined;
  const variable = variableOf(name, declaration, sourceCode);
  if (!variable?.references.every(each => each.init === true || each.isRead()))
    return undefined;
  const reads = readsOf(variable);
  if (key === undefined) return reads;
  const found = reads.map(read => usesOfMember(read, key, sourceCode));
  return found.some(each => each === undefined)
    ? undefined
    : found.flatMap(each => each ?? []);
}

/** `options.work`, or what `const { work } = options` makes of it. */
function usesOfMember(
  options: TSESTree.Node,
  key: string,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] | undefined {
  const member = memberOn(options);
  if (member) {
    const name = memberName(member);
    if (name === undefined) return undefined;
    return name === key ? [member] : [];
  }
  const { parent } = wrapped(options);
  return parent?.type === 'VariableDeclarator' &&
    parent.id.type === 'ObjectPattern'
    ? usesOfGiven(parent.id, key, parent, sourceCode)
    : undefined;
}
