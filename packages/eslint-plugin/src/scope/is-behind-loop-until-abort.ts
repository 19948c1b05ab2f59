import type { TSESTree } from '@typescript-eslint/utils';

import { hasBreak } from '../flow/has-break.ts';
import { isLoop, loopShape } from '../flow/loop-shape.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import type { SourceCode } from '../rule-context.ts';
import { impliesAborted } from './implies-aborted.ts';
import { isAbortedAt } from './is-aborted-at.ts';

/**
 * Whether `node` is behind a loop that the code leaves nowhere but where the signal of this
 * text has aborted: `for (;;) { if (signal.aborted) break; … }`.
 */
export function isBehindLoopUntilAbort(
  node: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    const isBehind = parent.body.some(
      each =>
        each.range[1] <= inner.range[0] &&
        isLoop(each) &&
        isLeftOnAbort(each, text, sourceCode),
    );
    if (isBehind) return true;
  }
  return false;
}

function isLeftOnAbort(
  loop: LoopNode,
  text: string,
  sourceCode: SourceCode,
): boolean {
  return (
    'test' in loop &&
    (loopShape(loop).isEndless ||
      (loop.test !== null &&
        impliesAborted(loop.test, false, text, sourceCode))) &&
    !hasBreak(loop, sourceCode, each => !isAbortedAt(each, text, sourceCode))
  );
}
