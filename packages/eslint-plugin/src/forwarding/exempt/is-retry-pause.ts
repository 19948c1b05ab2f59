import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import { cleanupAround, inCleanup } from '../../ast/in-cleanup.ts';
import { isLoop } from '../../flow/loop-shape.ts';
import { isSleep } from '../../races/is-sleep.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { callsAgain } from './calls-again.ts';

/**
 * Whether this is the pause before the next try. It cleans nothing up: after an
 * abort there is no next try to wait for.
 */
export function isRetryPause(
  call: HostCall,
  names: RegExp | undefined,
  host: TypeHost,
): boolean {
  return (
    call.type === 'CallExpression' &&
    isBeforeNextTry(call, names) &&
    isSleep(call, host)
  );
}

/**
 * Whether this is in the `catch` of a loop that then goes round again, or of a
 * function that then calls itself.
 */
export function isBeforeNextTry(node: TSESTree.Node, names?: RegExp): boolean {
  const cleanup = cleanupAround(node, names);
  const attempt = cleanup?.node.parent;
  return (
    cleanup?.kind === 'catch' &&
    attempt !== undefined &&
    goesRound(node) &&
    !inCleanup(attempt, names)
  );
}

/** Whether the loop around this begins its next turn behind it, or the function does. */
function goesRound(node: TSESTree.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isLoop(parent)) return true;
    if (isFunctionNode(parent)) return false;
    if (parent.type !== 'BlockStatement') continue;
    const last = parent.body.at(-1);
    if (last?.type === 'ContinueStatement') return true;
    if (last && exits.has(last.type)) return callsAgain(last);
  }
  return false;
}

const exits = new Set(['BreakStatement', 'ReturnStatement', 'ThrowStatement']);
