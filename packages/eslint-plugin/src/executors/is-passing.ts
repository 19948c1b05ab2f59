import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../ast/abort-questions.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { memberName } from '../ast/member-name.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { SourceCode } from '../rule-context.ts';
import { isBrief } from '../timers/brief-timer.ts';
import type { TimerOptions } from '../timers/brief-timer.ts';
import { passesSignal } from '../types/carries-signal.ts';
import { mentionsSignal } from '../types/mentions-signal.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import type { TypeHost } from '../types/type-host.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import type { Settling } from './settling.ts';

// Nobody waits for less than that with impatience.
const POLL = { minDelay: 251 };

/**
 * Whether this is a short pause that ends soon enough after the abort: one of a
 * loop that asks after each whether a signal has aborted, and, where the options
 * leave those alone, one that is not repeated without a look at the signal.
 */
export function isPassing(
  { kind, node: call }: Settling,
  options: TimerOptions,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (kind !== 'timer') return false;
  const [, delay] = call.arguments;
  const isLeftAlone =
    isBrief(delay, options, sourceCode) && !isRepeated(call, sourceCode);
  if (!isLeftAlone && !isBrief(delay, POLL, sourceCode)) return false;
  const loop = loopAround(call);
  if (!loop) return isLeftAlone;
  return (
    asksForAbort(loop, sourceCode) ||
    (isLeftAlone &&
      (mentionsSignal(loop, sourceCode, host) ||
        passesSignal(loop, host, sourceCode)))
  );
}

/** Whether this is set again and again, until something else settles the promise. */
function isRepeated(
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  if (platformTimer(timer, sourceCode) === 'setInterval') return true;
  const [callback] = timer.arguments;
  const called = callback && resolveFunction(callback, sourceCode);
  return (
    called !== undefined &&
    someNode(
      called,
      sourceCode,
      node =>
        node.type === 'CallExpression' &&
        (platformTimer(node, sourceCode) !== undefined ||
          sets(timer, resolveFunction(node.callee, sourceCode))),
    )
  );
}

/** Whether this is the function that sets the timer. */
function sets(timer: TSESTree.Node, called: FunctionNode | undefined): boolean {
  return called !== undefined && isWithin(timer, called);
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

function asksForAbort(loop: TSESTree.Node, sourceCode: SourceCode): boolean {
  return someNode(
    loop,
    sourceCode,
    node =>
      node.type === 'MemberExpression' &&
      abortQuestions.has(memberName(node) ?? ''),
    isFunctionNode,
  );
}
