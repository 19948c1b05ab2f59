import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import {
  groupDeclaration,
  isJoinedBefore,
  isLeftToCaller,
} from './is-joined.ts';
import { usesInTasks } from './resource-use.ts';
import type { ResourceUse } from './resource-use.ts';

/** A task that uses a resource for longer than the resource is there. */
export interface OutlivedResource extends ResourceUse {
  readonly resource: TSESLint.Scope.Variable;
}

/**
 * The tasks that use what this `using` declares and may go on after the block
 * has disposed of it: their group was there before it, so that it is disposed of
 * later, or is for the caller to wait for, and nothing in the block waits for them.
 */
export function outlivedUsing(
  declaration: TSESTree.VariableDeclaration,
  context: RuleContext,
): readonly OutlivedResource[] {
  const end = declaration.parent.range[1];
  const owner = enclosingFunction(declaration);
  const resources = context.sourceCode.getDeclaredVariables(declaration);
  return resources
    .filter(resource => !isMoved(resource))
    .flatMap(resource =>
      usesInTasks(resource, context)
        .filter(({ start }) => {
          const group = groupDeclaration(start.group, context);
          const isOlder = !group || group.range[0] < startOf(resource);
          return (
            (isOlder || isLeftToCaller(owner, start, context)) &&
            !isJoinedBefore(end, start, context)
          );
        })
        .map(use => ({ ...use, resource })),
    );
}

function startOf({ identifiers: [name] }: TSESLint.Scope.Variable): number {
  return name?.range[0] ?? 0;
}

/** Whether what it holds is handed over: `stack.move()`. */
function isMoved({ references }: TSESLint.Scope.Variable): boolean {
  return references.some(({ identifier }) => {
    const member = wrapped(identifier).parent;
    return member?.type === 'MemberExpression' && memberName(member) === 'move';
  });
}
