import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from './function-literal.ts';
import { wrapped } from './unwrap.ts';

/** The node that this function is called by, where it has one. */
export function nameNode(node: FunctionNode): TSESTree.Node | undefined {
  if (node.id) return node.id;
  const { parent } = wrapped(node);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id;
    case 'MethodDefinition':
    case 'Property':
    case 'PropertyDefinition':
      return parent.key;
    default:
      return undefined;
  }
}

/** Its name, as a chain of calls shows it. */
export function functionName(node: FunctionNode): string {
  const name = nameNode(node);
  if (name?.type === 'Identifier') return name.name;
  return name?.type === 'PrivateIdentifier' ? `#${name.name}` : '(function)';
}
