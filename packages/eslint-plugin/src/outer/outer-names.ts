import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { nodesIn } from '../ast/walk/visit-nodes.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';

export type OuterName = TSESTree.Identifier | TSESTree.ThisExpression;

/**
 * What the task reads of the code around it: variables, and `this`. Not what the
 * function that makes it is given or makes, which may be of the group: `load(group.signal)`.
 */
export function outerNames(
  task: Task,
  { sourceCode }: RuleContext,
): readonly OuterName[] {
  const scope = sourceCode.scopeManager?.acquire(task.function, true);
  const names = (scope?.through ?? []).flatMap(reference => {
    const { identifier, resolved } = reference;
    // What is global is nobody's signal.
    if (!resolved?.defs.length || !reference.isRead()) return [];
    if (task.maker && isDeclaredIn(task.maker, resolved)) return [];
    return identifier.type === 'Identifier' && !isInType(identifier)
      ? [identifier]
      : [];
  });
  return [...names, ...outerThis(task.function, sourceCode)];
}

function isDeclaredIn(
  code: TSESTree.Node,
  { defs }: TSESLint.Scope.Variable,
): boolean {
  return defs.some(({ name }) => isWithin(name, code));
}

function isInType({ parent }: TSESTree.Identifier): boolean {
  return parent.type === 'TSTypeQuery' || parent.type === 'TSTypeReference';
}

/** Each `this` that an arrow function shares with the code around it. */
function outerThis(
  task: FunctionNode,
  sourceCode: SourceCode,
): readonly TSESTree.ThisExpression[] {
  return nodesIn(task, sourceCode, hasOwnThis).filter(
    node => node.type === 'ThisExpression',
  );
}

function hasOwnThis(node: TSESTree.Node): boolean {
  return (
    node.type === 'ClassBody' ||
    (isFunctionNode(node) && node.type !== 'ArrowFunctionExpression')
  );
}
