import type { TSESTree } from '@typescript-eslint/utils';

import { moduleStatements } from '../ast/module-statements.ts';
import { isFunctionLiteral, isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';

/** A function that other modules can call, by the name that they do. */
export interface ExportedFunction {
  readonly name: string;
  readonly node: FunctionNode;
}

/**
 * The functions of this module whose parameters are its own to choose: those it
 * exports, and the public methods of the classes it exports. Not those whose
 * shape something else prescribes: a declared type, an overload, a base class or
 * an interface.
 */
export function exportedFunctions(
  sourceCode: SourceCode,
): readonly ExportedFunction[] {
  return moduleStatements(sourceCode.ast).flatMap(statement => {
    switch (statement.type) {
      case 'ExportDefaultDeclaration':
        return functionsOf(statement.declaration, 'default', sourceCode);
      case 'ExportNamedDeclaration':
        return statement.declaration
          ? functionsOf(statement.declaration, '', sourceCode)
          : statement.source
            ? []
            : statement.specifiers.flatMap(({ local }) =>
                declaredFunctions(local, sourceCode),
              );
      default:
        return [];
    }
  });
}

function declaredFunctions(
  { name }: { readonly name?: string },
  sourceCode: SourceCode,
): readonly ExportedFunction[] {
  const module = sourceCode.scopeManager?.globalScope?.childScopes[0];
  const definitions = module?.set.get(name ?? '')?.defs ?? [];
  return definitions.flatMap(({ node }) =>
    functionsOf(node, name ?? '', sourceCode),
  );
}

function functionsOf(
  declaration: TSESTree.Node,
  fallback: string,
  sourceCode: SourceCode,
): readonly ExportedFunction[] {
  const node = unwrap(declaration);
  switch (node.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return [{ name: fallback, node }];
    case 'FunctionDeclaration': {
      const name = node.id?.name ?? fallback;
      return hasOverloads(name, sourceCode) ? [] : [{ name, node }];
    }
    case 'ClassDeclaration':
    case 'ClassExpression':
      return methodsOf(node);
    case 'VariableDeclaration':
      return node.declarations.flatMap(each =>
        functionsOf(each, fallback, sourceCode),
      );
    case 'VariableDeclarator': {
      const { id, init } = node;
      if (id.type !== 'Identifier' || id.typeAnnotation || !init) return [];
      return isFunctionNode(init) ? [{ name: id.name, node: init }] : [];
    }
    default:
      return [];
  }
}

function hasOverloads(name: string, sourceCode: SourceCode): boolean {
  return moduleStatements(sourceCode.ast).some(statement => {
    const declared =
      'declaration' in statement && statement.declaration
        ? statement.declaration
        : statement;
    return declared.type === 'TSDeclareFunction' && declared.id?.name === name;
  });
}

function methodsOf({
  body,
  superClass,
  implements: interfaces,
}:
  | TSESTree.ClassDeclaration
  | TSESTree.ClassExpression): readonly ExportedFunction[] {
  // In oxlint what is not written is null.
  if (superClass || (interfaces as unknown[] | null)?.length) return [];
  return body.body.flatMap(element => {
    if (!isMethod(element)) return [];
    const { accessibility, computed, key, override, value } = element;
    const isOpen = accessibility !== 'private' && accessibility !== 'protected';
    return isOpen &&
      !computed &&
      !override &&
      key.type === 'Identifier' &&
      value !== null &&
      isFunctionLiteral(value) &&
      !isOverloaded(key.name, body)
      ? [{ name: key.name, node: value }]
      : [];
  });
}

/** A method, or a field without a type of its own: `load = async () => …`. */
function isMethod(
  element: TSESTree.ClassElement,
): element is TSESTree.MethodDefinition | TSESTree.PropertyDefinition {
  return element.type === 'MethodDefinition'
    ? element.kind === 'method'
    : element.type === 'PropertyDefinition' && !element.typeAnnotation;
}

function isOverloaded(name: string, { body }: TSESTree.ClassBody): boolean {
  return body.some(
    element =>
      element.type === 'MethodDefinition' &&
      element.value.type === 'TSEmptyBodyFunctionExpression' &&
      element.key.type === 'Identifier' &&
      element.key.name === name,
  );
}
