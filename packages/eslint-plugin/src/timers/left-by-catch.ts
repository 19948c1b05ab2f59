import type { TSESTree } from '@typescript-eslint/utils';

import { endsProcess } from '../ast/ends-process.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { Trace } from '../flow/trace-facts.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether the timer that begins here is still armed in a `catch` of the function, which
 * takes what an `await` of its `try` has thrown, and whether it is cleared in that `try`
 * alone: then nobody clears it any more.
 */
export function isLeftByCatch(
  begin: TSESTree.Node,
  clears: readonly TSESTree.Node[],
  mayFail: (waiting: TSESTree.Node) => boolean,
  trace: Trace,
  sourceCode: SourceCode,
): boolean {
  return clears
    .slice(0, 1)
    .flatMap(triesAround)
    .some(
      ({ block, handler }) =>
        handler !== null &&
        clears.every(each => isWithin(each, block)) &&
        !isTriedAgain(block, begin) &&
        someNode(
          block,
          sourceCode,
          each =>
            mayFail(each) &&
            trace.at(each.type === 'ForOfStatement' ? each.right : each).size >
              0 &&
            fallsThrough(each, block, clears),
          isFunctionNode,
        ) &&
        isArmedIn(handler, trace, sourceCode),
    );
}

/** Whether a loop comes back to this for the same timer, and may clear it then. */
function isTriedAgain(
  { parent }: TSESTree.Node,
  begin: TSESTree.Node,
): boolean {
  if (!parent || isFunctionNode(parent) || isWithin(begin, parent))
    return false;
  return isLoop(parent) || isTriedAgain(parent, begin);
}

/** Whether no `try` in this block takes what this throws, or clears the timer then. */
function fallsThrough(
  node: TSESTree.Node,
  block: TSESTree.BlockStatement,
  clears: readonly TSESTree.Node[],
): boolean {
  const { parent } = node;
  if (node === block || !parent) return true;
  const isTaken =
    parent.type === 'TryStatement' &&
    ((parent.block === node && parent.handler !== null) ||
      clears.some(
        each => parent.finalizer && isWithin(each, parent.finalizer),
      ));
  return !isTaken && fallsThrough(parent, block, clears);
}

/** The `try` statements of the same function whose block this is in. */
function triesAround(node: TSESTree.Node): readonly TSESTree.TryStatement[] {
  const { parent } = node;
  if (!parent || isFunctionNode(parent)) return [];
  const outer = triesAround(parent);
  return parent.type === 'TryStatement' && parent.block === node
    ? [parent, ...outer]
    : outer;
}

function isArmedIn(
  handler: TSESTree.CatchClause,
  trace: Trace,
  sourceCode: SourceCode,
): boolean {
  const isArmed =
    someNode(handler, sourceCode, each => trace.at(each).size > 0) ||
    [...trace.exits.keys(), ...trace.jumps.keys()].some(each =>
      isWithin(each, handler),
    );
  return isArmed && !someNode(handler, sourceCode, endsProcess);
}
