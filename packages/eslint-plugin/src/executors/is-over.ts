import type { TSESTree } from '@typescript-eslint/utils';

import { takenOf } from '../ast/member-on.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { declaratorOf } from '../variables/declarator-of.ts';

/**
 * Whether all that a controller or a deadline was made for comes before this
 * wait: its signal has been given to calls, and is given to nothing any more. The
 * wait may be for what the abort does, for the time to abort, or for the next
 * attempt, which has a deadline of its own.
 */
export function isOver(
  { kind, variable }: AvailableSignal,
  wait: TSESTree.Node,
): boolean {
  const maker = declaratorOf(variable);
  if (!variable || !maker) return false;
  const isController = kind === 'controller';
  const isMade = isController
    ? maker.init?.type === 'NewExpression'
    : isDeadline(maker);
  if (!isMade) return false;
  // What is made of the signal of a controller does not matter.
  const isGiven = (name: TSESTree.Node): boolean =>
    isController ? takenOf(name) === 'signal' : isArgument(wrapped(name));
  const start = startOf(wait, maker);
  return variable.references.every(
    ({ identifier, from, init }) =>
      init === true ||
      takenOf(identifier) === 'abort' ||
      (isGiven(identifier) &&
        from.variableScope === variable.scope.variableScope &&
        identifier.range[1] <= start),
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

/** `const signal = AbortSignal.timeout(…)` */
function isDeadline({ init }: TSESTree.VariableDeclarator): boolean {
  const made = init ? methodCall(init) : undefined;
  return (
    made?.name === 'timeout' &&
    made.object.type === 'Identifier' &&
    made.object.name === 'AbortSignal'
  );
}

/** Whether this goes into a call, itself or in a literal of options. */
function isArgument(value: TSESTree.Node): boolean {
  const { parent } = value;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== value;
    case 'ObjectExpression':
    case 'Property':
      return isArgument(wrapped(parent));
    default:
      return false;
  }
}
