import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral, isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantOf } from './declarator-of.ts';
import { findVariable } from './find-variable.ts';
import { readsOf } from './reads-of.ts';

/**
 * The function that this expression is, or names: a literal, a function
 * declaration of the file or a constant with a literal. `undefined` where a name
 * has been declared or assigned more than once.
 */
export function resolveFunction(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): FunctionNode | undefined {
  const value = unwrap(node);
  if (isFunctionLiteral(value)) return value;
  if (value.type !== 'Identifier') return undefined;

  const variable = findVariable(value.name, value, sourceCode);
  const [definition, ...others] = variable?.defs ?? [];
  if (!definition || others.length > 0) return undefined;
  if (isFunctionNode(definition.node)) {
    // The definition of a parameter is its function as well.
    return definition.node.id === definition.name ? definition.node : undefined;
  }
  const constant = constantOf(variable);
  const literal = constant && unwrap(constant);
  return literal && isFunctionLiteral(literal) ? literal : undefined;
}

/** The places where this function stands as a value: itself, and by its name. */
export function usesOf(
  node: FunctionNode,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const value = wrapped(node);
  const owner = node.type === 'FunctionDeclaration' ? node : value.parent;
  if (!isNamed(owner)) return [value];

  // A declared function has its own scope's variables after its name.
  const [variable] = sourceCode.scopeManager?.getDeclaredVariables(owner) ?? [];
  return readsOf(variable);
}

function isNamed(
  node: TSESTree.Node | undefined,
): node is TSESTree.FunctionDeclaration | TSESTree.VariableDeclarator {
  return (
    node?.type === 'FunctionDeclaration' || node?.type === 'VariableDeclarator'
  );
}
