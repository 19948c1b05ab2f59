import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { SourceCode } from '../rule-context.ts';

// What waits for its turn, by the first word of its name.
const turns = /^[_#]*(?:acquire|lock|reserve|throttle|wait)(?![a-z])/u;
// What keeps a loop from its next turn.
const breaks = /^[_#]*(?:delay|pause|race|sleep)(?![a-z])/u;

/** Whether this waits for its turn: `pool.acquire()`. */
export function isTurn({ callee }: TSESTree.CallExpression): boolean {
  return turns.test(calledName(callee));
}

/**
 * Whether the turns of this loop wait for each other, so that its work is not started
 * all at once: for a permit, for the fastest of those that run
 * (`await Promise.race(running)`), for a while, or for the task that was started.
 */
export function waitsForTurn(
  loop: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return (
    isLoop(loop) && someNode(loop.body, sourceCode, isWait, isFunctionNode)
  );
}

function isWait(node: TSESTree.Node): boolean {
  if (node.type !== 'AwaitExpression') return false;
  const awaited = unwrap(node.argument);
  return awaited.type === 'CallExpression'
    ? isTurn(awaited) || breaks.test(calledName(awaited.callee))
    : awaited.type === 'MemberExpression' && memberName(awaited) === 'promise';
}
