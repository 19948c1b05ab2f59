import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isLoop } from '../flow/loop-shape.ts';
import { groupKey } from '../groups/group-key.ts';
import { groupsInFile } from '../groups/groups-in-file.ts';
import type { RuleContext } from '../rule-context.ts';
import type { MaskingExit } from '../signals/masking-exit.ts';
import type { OwnedGroup } from '../waits/owned-group.ts';
import { replaceStatement } from './replace-statement.ts';

/**
 * The edit that leaves the loop where code leaves the function because the group
 * has aborted. `undefined` unless a `wait` for the group comes behind the loop.
 */
export function leaveLoop(
  { node, isGuarded }: MaskingExit,
  signal: TSESTree.Node,
  group: OwnedGroup,
  context: RuleContext,
): TSESLint.ReportFixFunction | undefined {
  const { parent } = node;
  const isStatement =
    node.type === 'CallExpression'
      ? parent.type === 'ExpressionStatement'
      : isGuarded || node.type === 'ThrowStatement';
  const loop = loopAround(node);
  if (!isStatement || !loop || !waitsBehind(loop, group, context)) return;
  // A `break` would go on with the next turn of the loop around.
  if (loopAround(loop)) return;
  const { sourceCode } = context;
  if (parent.type === 'ExpressionStatement') {
    const text = `if (${sourceCode.getText(signal)}.aborted) break`;
    return fixer => replaceStatement(parent, text, fixer, sourceCode);
  }
  return node.type === 'CallExpression'
    ? undefined
    : fixer => replaceStatement(node, 'break', fixer, sourceCode);
}

/** The loop that a `break` here would leave. */
function loopAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isLoop(parent)) return parent;
    if (isFunctionNode(parent) || parent.type === 'SwitchStatement') break;
  }
  return undefined;
}

function waitsBehind(
  loop: TSESTree.Node,
  { variable, owner, place }: OwnedGroup,
  context: RuleContext,
): boolean {
  return (
    place.range[1] <= loop.range[0] &&
    groupsInFile(context).calls.some(
      ({ node, group, method }) =>
        method === 'wait' &&
        node.range[0] >= loop.range[1] &&
        enclosingFunction(node) === owner &&
        groupKey(group, context) === variable,
    )
  );
}
