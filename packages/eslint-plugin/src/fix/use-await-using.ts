import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isReassigned } from '../variables/is-reassigned.ts';
import { handOver } from '../waits/hand-over.ts';
import { handsTaskOut } from '../waits/hands-task-out.ts';
import type { OwnedGroup } from '../waits/owned-group.ts';
import { standsInBlock } from './insert-statement.ts';
import { mayAwait } from './may-await.ts';

/**
 * The edit that declares the group with `await using`. `undefined` where that
 * cannot stand, or where the types of the project do not know it.
 */
export function useAwaitUsing(
  group: OwnedGroup,
  context: RuleContext,
): TSESLint.ReportFixFunction | undefined {
  const { variable, place, creation } = group;
  const host = getTypeHost(context);
  if (!host?.isBranded(host.typeOf(creation), 'asyncDispose')) return undefined;
  if (place.type !== 'VariableDeclarator') return undefined;
  const declaration: TSESTree.VariableDeclaration = place.parent;
  if (isReassigned(variable)) return undefined;
  if (declaration.declarations.length > 1) return undefined;
  // What others go on to use must not end with this scope.
  if (handOver(group, context)) return undefined;
  if (handsTaskOut(group, context.sourceCode)) return undefined;
  if (isReadAround(group)) return undefined;
  if (!standsInBlock(declaration)) return undefined;
  if (!mayAwait(declaration, context.sourceCode, host)) return undefined;
  return fixer => {
    const keyword = context.sourceCode.getFirstToken(declaration);
    return keyword ? fixer.replaceText(keyword, 'await using') : null;
  };
}

/** Whether this `var` is read where no `const` in its place would be in scope. */
function isReadAround({ variable, place }: OwnedGroup): boolean {
  const block = place.parent.parent;
  return variable.references.some(
    ({ identifier }) => block && !isWithin(identifier, block),
  );
}
