import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isMemberName } from '../ast/is-member-name.ts';
import { memberName } from '../ast/member-name.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isReassigned } from '../variables/is-reassigned.ts';

/**
 * Whether this code knows more of a value than a function in its place would:
 * after `if (!this.token) throw …` a function in between does not know of it, for
 * by the time it runs the member may hold something else. So may a variable that
 * is assigned to.
 */
export function losesNarrowing(
  code: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return someStarted(code, sourceCode, node => {
    switch (node.type) {
      case 'Identifier':
        return isNarrowedName(node, sourceCode, host);
      case 'MemberExpression':
        return isNarrowedMember(node, sourceCode, host);
      default:
        return false;
    }
  });
}

function isNarrowedName(
  node: TSESTree.Identifier,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const variable = isMemberName(node)
    ? undefined
    : findVariable(node.name, node, sourceCode);
  const [definition] = variable?.defs ?? [];
  if (!variable || !definition) return false;
  const isVar =
    definition.node.type === 'VariableDeclarator' &&
    definition.node.parent.kind === 'var';
  return (
    (isVar || isReassigned(variable)) &&
    isNarrower(node, host.typeOf(definition.name), host)
  );
}

function isNarrowedMember(
  node: TSESTree.MemberExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const name = memberName(node) ?? '';
  const parts = host.partsOf(host.typeOf(node.object));
  if (parts.some(part => isUntyped(part, host))) return false;
  const declared = parts.flatMap(
    part => host.propertyOf(part, name)?.type ?? [],
  );
  return declared.length > 0
    ? declared.some(type => isNarrower(node, type, host))
    : isReadBefore(node, sourceCode);
}

function isNarrower(
  node: TSESTree.Node,
  declared: HostType,
  host: TypeHost,
): boolean {
  return !host.isAssignable(declared, host.typeOf(node));
}

/** Whether the code above reads the same member, of which the type says nothing. */
function isReadBefore(
  node: TSESTree.MemberExpression,
  sourceCode: SourceCode,
): boolean {
  const text = sourceCode.getText(node);
  const around = enclosingFunction(node)?.body ?? sourceCode.ast;
  return someNode(
    around,
    sourceCode,
    other =>
      other.type === 'MemberExpression' && sourceCode.getText(other) === text,
    other => isFunctionNode(other) || other.range[0] >= node.range[0],
  );
}
