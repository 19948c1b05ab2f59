import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import type { ProjectFunction } from './project-function.ts';

/** What takes the argument at this place of a call, without its default. */
export function parameterAt(
  index: number,
  { node, context: { sourceCode } }: ProjectFunction,
): TSESTree.Node | undefined {
  const parameter = node.params[index];
  if (!parameter || takesThis(node)) return undefined;
  // It may be read without its name.
  if (mentionsArguments(node, sourceCode)) return undefined;
  return parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
}

function takesThis({ params: [first] }: FunctionNode): boolean {
  return first?.type === 'Identifier' && first.name === 'this';
}
