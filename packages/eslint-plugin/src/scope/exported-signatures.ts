import type { TSESTree } from '@typescript-eslint/utils';

import { moduleStatements } from '../ast/module-statements.ts';
import type { SourceCode } from '../rule-context.ts';

/** What callers in other modules see of a function whose body is elsewhere. */
export interface ExportedSignature {
  readonly name: string;
  readonly node:
    TSESTree.TSDeclareFunction | TSESTree.TSEmptyBodyFunctionExpression;
}

/** All those of one function. */
type Overloads = readonly ExportedSignature[];

/**
 * The overloads of each function and public method that this module exports, and the
 * abstract methods of its classes. Not what a `declare` says of code elsewhere.
 */
export function exportedSignatures({ ast }: SourceCode): readonly Overloads[] {
  const declarations = moduleStatements(ast).flatMap(statement =>
    (statement.type === 'ExportNamedDeclaration' ||
      statement.type === 'ExportDefaultDeclaration') &&
    statement.declaration
      ? [statement.declaration]
      : [],
  );
  const functions = declarations.flatMap(node =>
    node.type === 'TSDeclareFunction' && !node.declare
      ? [{ name: node.id?.name ?? 'default', node }]
      : [],
  );
  return [
    ...byName(functions),
    ...declarations.flatMap(node =>
      node.type === 'ClassDeclaration' ? byName(methodsOf(node)) : [],
    ),
  ];
}

function byName(signatures: readonly ExportedSignature[]): Overloads[] {
  const found = new Map<string, ExportedSignature[]>();
  for (const each of signatures) {
    const others = found.get(each.name);
    if (others) others.push(each);
    else found.set(each.name, [each]);
  }
  return [...found.values()];
}

function methodsOf({
  body,
  declare,
  superClass,
  implements: interfaces,
}: TSESTree.ClassDeclaration): ExportedSignature[] {
  // In oxlint what is not written is null.
  const isPrescribed = superClass ?? (interfaces as unknown[] | null)?.length;
  if (declare || isPrescribed) return [];
  return body.body.flatMap(element => {
    if (!isMethod(element) || element.override || element.computed) return [];
    const { accessibility, key, value } = element;
    const isOpen = accessibility !== 'private' && accessibility !== 'protected';
    return isOpen &&
      key.type === 'Identifier' &&
      value.type === 'TSEmptyBodyFunctionExpression'
      ? [{ name: key.name, node: value }]
      : [];
  });
}

function isMethod(
  element: TSESTree.ClassElement,
): element is TSESTree.MethodDefinition | TSESTree.TSAbstractMethodDefinition {
  return (
    element.type === 'MethodDefinition' ||
    element.type === 'TSAbstractMethodDefinition'
  );
}
