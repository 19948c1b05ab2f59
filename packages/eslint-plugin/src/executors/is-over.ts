import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';

/**
 * Whether all that a controller was made for comes before this wait: its signal
 * has been given to calls, and is given to nothing any more. The wait may be for
 * what the abort does, or for the time to abort.
 */
export function isOver(
  { kind, variable }: AvailableSignal,
  wait: TSESTree.Node,
): boolean {
  if (kind !== 'controller' || !variable) return false;
  const maker = variable.defs[0]?.node;
  if (maker?.type !== 'VariableDeclarator') return false;
  if (maker.init?.type !== 'NewExpression') return false;
  const start = startOf(wait, maker);
  return variable.references.every(
    reference =>
      reference.init === true ||
      isAborted(reference) ||
      (isGiven(reference) &&
        reference.from.variableScope === variable.scope.variableScope &&
        reference.identifier.range[1] <= start),
  );
}

/** Where the wait begins for the first time: with the widest loop around it. */
function startOf(wait: TSESTree.Node, maker: TSESTree.Node): number {
  let [start] = wait.range;
  for (let { parent } = wait; parent; { parent } = parent) {
    if (parent.range[0] <= maker.range[0]) break;
    if (isLoop(parent)) [start] = parent.range;
  }
  return start;
}

function isAborted({ identifier }: TSESLint.Scope.Reference): boolean {
  const { parent } = wrapped(identifier);
  return parent?.type === 'MemberExpression' && memberName(parent) === 'abort';
}

function isGiven({ identifier }: TSESLint.Scope.Reference): boolean {
  const { parent } = wrapped(identifier);
  return parent?.type === 'MemberExpression' && memberName(parent) === 'signal';
}
