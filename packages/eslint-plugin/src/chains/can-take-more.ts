import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { nameNode } from '../ast/function-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { SourceCode } from '../rule-context.ts';
import { mentionsArguments } from '../variables/mentions-arguments.ts';
import { usesOf } from '../variables/resolve-function.ts';

/** Whether one parameter more is nobody's but the callers' in sight. */
export function canTakeMore(
  { node, context, isOverloaded }: ProjectFunction,
  sourceCode: SourceCode,
): boolean {
  if (context.sourceCode !== sourceCode || isOverloaded) return false;
  if (!nameNode(node)) return false;
  if (node.params.at(-1)?.type === 'RestElement') return false;
  if (mentionsArguments(node, sourceCode)) return false;
  if (isMemberAlone(wrapped(node))) return true;
  // A function that is handed on is called with what somebody else likes.
  return usesOf(node, sourceCode).every(use => callOf(use) !== undefined);
}

/** Whether this is a member of a class or of a constant, and nothing else types it. */
function isMemberAlone({ parent }: TSESTree.Node): boolean {
  switch (parent?.type) {
    case 'MethodDefinition':
      return true;
    case 'PropertyDefinition':
      return !parent.typeAnnotation;
    case 'Property': {
      const holder = parent.parent.parent;
      return holder.type === 'VariableDeclarator' && !holder.id.typeAnnotation;
    }
    default:
      return false;
  }
}
