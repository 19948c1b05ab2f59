import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';

export type OuterName = TSESTree.Identifier | TSESTree.ThisExpression;

/** What the task reads of the code around it: variables, and `this`. */
export function outerNames(
  task: Task,
  { sourceCode }: RuleContext,
): readonly OuterName[] {
  const scope = sourceCode.scopeManager?.acquire(task.function, true);
  const names = (scope?.through ?? []).flatMap(reference => {
    const { identifier, resolved } = reference;
    // What is global is nobody's signal.
    if (!resolved?.defs.length || !reference.isRead()) return [];
    return identifier.type === 'Identifier' && !isInType(identifier)
      ? [identifier]
      : [];
  });
  return [...names, ...outerThis(task.function, sourceCode)];
}

function isInType({ parent }: TSESTree.Identifier): boolean {
  return parent.type === 'TSTypeQuery' || parent.type === 'TSTypeReference';
}

/** Each `this` that an arrow function shares with the code around it. */
function outerThis(
  node: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): readonly TSESTree.ThisExpression[] {
  if (node.type === 'ThisExpression') return [node];
  const hasOwnThis =
    node.type === 'ClassBody' ||
    (isFunctionNode(node) && node.type !== 'ArrowFunctionExpression');
  return hasOwnThis
    ? []
    : childNodes(node, sourceCode.visitorKeys).flatMap(child =>
        outerThis(child, sourceCode),
      );
}
