import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { staticNumber } from '../ast/static-number.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { SettlingCall } from './settling-call.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

// Nobody waits for less than that with impatience.
const MAX_PAUSE = 250;

/**
 * Whether this is the short pause of a loop that asks after each whether a signal
 * has aborted: the abort ends the wait soon enough.
 */
export function isPolling(
  { call, kind }: SettlingCall,
  sourceCode: SourceCode,
): boolean {
  const [, time] = call.arguments;
  const pause = time && staticNumber(time, sourceCode);
  if (kind !== 'timer' || pause === undefined || pause > MAX_PAUSE)
    return false;
  const loop = loopAround(call);
  return loop !== undefined && asksForAbort(loop, sourceCode);
}

/** The innermost loop that waits for this: through the executor of the promise. */
function loopAround(call: TSESTree.Node): TSESTree.Node | undefined {
  let isInExecutor = true;
  for (let node = call.parent; node; node = node.parent) {
    if (isLoop(node)) return node;
    if (!isFunctionNode(node)) continue;
    if (!isInExecutor || node.parent.type !== 'NewExpression') return undefined;
    isInExecutor = false;
  }
  return undefined;
}

function asksForAbort(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isFunctionNode(node)) return false;
  if (node.type === 'MemberExpression' && memberName(node) === 'aborted') {
    return true;
  }
  return childNodes(node, sourceCode.visitorKeys).some(each =>
    asksForAbort(each, sourceCode),
  );
}
