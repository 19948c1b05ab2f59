import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import { constantOf, declaratorOf } from './declarator-of.ts';
import { findVariable } from './find-variable.ts';
import { readsOf } from './reads-of.ts';

/** The one place that reads the constant which is declared here, if it is one. */
export function soleRead(
  declared: TSESTree.VariableDeclarator,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const { id, parent } = declared;
  if (parent.kind === 'using' || parent.kind === 'await using')
    return undefined;
  if (id.type !== 'Identifier' || parent.parent.type.startsWith('Export'))
    return undefined;
  const variable = findVariable(id.name, id, sourceCode);
  if (!constantOf(variable)) return undefined;
  const [read, ...others] = readsOf(variable);
  // Code may make a constant of itself.
  return read && others.length === 0 && read.range[0] >= declared.range[1]
    ? read
    : undefined;
}

/** What a constant holds that is only there to be used here, or the value itself. */
export function writtenValue(
  node: TSESTree.Expression,
  sourceCode: SourceCode,
): TSESTree.Expression {
  if (node.type !== 'Identifier') return node;
  const declared = declaratorOf(findVariable(node.name, node, sourceCode));
  return declared?.init && soleRead(declared, sourceCode) === node
    ? declared.init
    : node;
}
