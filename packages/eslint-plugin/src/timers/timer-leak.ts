import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isOfModule } from '../variables/is-of-module.ts';
import { leftArmed } from './left-armed.ts';
import { usesOfHandle } from './uses-of-handle.ts';

/**
 * How a timer gets away from the function that starts it: its handle is dropped,
 * it is kept and never used, it is cleared by a `catch` alone, or only where nothing
 * throws, be it that a `catch` of the function takes that.
 */
export type TimerLeak = 'dropped' | 'kept' | 'caught' | 'throws';

/**
 * How this timer can be left armed. `undefined` where its handle is cleared in
 * `finally` or by a callback, or goes to code that may clear it.
 */
export function timerLeak(
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TimerLeak | undefined {
  const { parent } = chosenIn(timer);
  switch (parent?.type) {
    case 'ExpressionStatement':
      return 'dropped';
    case 'UnaryExpression':
      return parent.operator === 'void' ? 'dropped' : undefined;
    case 'VariableDeclarator':
      // The handle of Node clears its timer when it is disposed of.
      return parent.parent.kind.endsWith('using')
        ? undefined
        : leakOfHandle(parent.id, timer, sourceCode);
    case 'AssignmentExpression':
      return parent.operator === '='
        ? leakOfHandle(parent.left, timer, sourceCode)
        : undefined;
    default:
      return undefined;
  }
}

/** The choice that this is a branch of: `ms ? setTimeout(stop, ms) : undefined`. */
function chosenIn(timer: TSESTree.Node): TSESTree.Node {
  const value = wrapped(timer);
  const { parent } = value;
  const isBranch =
    (parent?.type === 'ConditionalExpression' && parent.test !== value) ||
    (parent?.type === 'LogicalExpression' && parent.right === value);
  return isBranch ? chosenIn(parent) : value;
}

function leakOfHandle(
  handle: TSESTree.Node,
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TimerLeak | undefined {
  const owner = enclosingFunction(timer);
  if (handle.type !== 'Identifier' || !owner) return undefined;
  const variable = findVariable(handle.name, handle, sourceCode);
  if (!variable) return undefined;
  const uses = usesOfHandle(variable, timer, sourceCode);
  if (uses.length === 0) return isOfModule(variable) ? undefined : 'kept';
  // What is declared outside is for the code outside to clear.
  if (variable.scope.block.range[0] < owner.range[0]) return undefined;
  return leftArmed(timer, uses, owner, sourceCode);
}
