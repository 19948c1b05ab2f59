import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { inCleanup } from '../ast/in-cleanup.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { createRule } from '../create-rule.ts';
import { isAfterAnswer } from '../forwarding/exempt/is-after-answer.ts';
import { isUnneededDeadline } from '../forwarding/sources/is-unneeded-deadline.ts';
import { nearestSignal } from '../forwarding/sources/nearest-signal.ts';
import { firstAbortListener } from '../listeners/first-abort-listener.ts';
import { isClaimed } from '../overlaps/claims.ts';
import { promiseMadeBy } from '../promises/promise-executor.ts';
import { comesToEnd } from '../races/process-ends-after.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { absentHere } from '../scope/absent-here.ts';
import { saysSignal } from '../tasks/says-signal.ts';
import { abortsSignal } from '../timers/aborts-signal.ts';
import { givesBack } from '../timers/gives-back.ts';
import { isOfNobody } from '../timers/is-of-nobody.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import { shutsDown } from '../timers/shuts-down.ts';
import { soleCall } from '../timers/sole-call.ts';
import { tidiesUp } from '../timers/tidies-up.ts';
import { timerLeak } from '../timers/timer-leak.ts';
import type { TimerLeak } from '../timers/timer-leak.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { mentionsSignal as isToldByType } from '../types/mentions-signal.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

export const noLeakedTimer = createRule<
  [],
  TimerLeak | 'deadline' | 'deadlineThrows'
>({
  name: 'no-leaked-timer',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow timers that stay armed after the abort of the signal that is in scope',
      strict: true,
    },
    messages: {
      dropped:
        'Nothing keeps the handle of this `{{timer}}`, so it runs on after `{{signal}}` has aborted.',
      kept: 'Nothing clears this `{{timer}}`, so it runs on after `{{signal}}` has aborted.',
      caught:
        'Only a `catch` clears this `{{timer}}`, so it stays armed where nothing fails, and runs on after `{{signal}}` has aborted.',
      throws:
        'Nothing clears this `{{timer}}` where an `await` throws, as after the abort of `{{signal}}`, so it stays armed.',
      deadline:
        'Nothing clears this `setTimeout`, so it stays armed when what it would abort is over.',
      deadlineThrows:
        'Nothing clears this `setTimeout` where an `await` throws, so it stays armed when what it would abort is over.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!/setTimeout|setInterval/u.test(sourceCode.text)) return {};
    if (isTestFile(context)) return {};

    const found = new Map<TSESTree.CallExpression, Leak>();
    return {
      CallExpression(node) {
        const leak = leakOf(node, context);
        if (leak) found.set(node, leak);
      },
      'Program:exit'() {
        for (const [node, leak] of found) {
          if (!isClaimed('left-armed', node, context))
            context.report({ node: node.callee, ...leak });
        }
      },
    };
  },
});

interface Leak {
  readonly messageId: TimerLeak | 'deadline' | 'deadlineThrows';
  readonly data?: { readonly timer: string; readonly signal: string };
}

function leakOf(
  node: TSESTree.CallExpression,
  context: RuleContext,
): Leak | undefined {
  const { sourceCode } = context;
  const timer = platformTimer(node, sourceCode);
  const how = timer && timerLeak(node, sourceCode);
  if (!how || inCleanup(node)) return undefined;
  const isLost = timer === 'setInterval' && how !== 'throws';
  if (isLost && clearsItself(node, context)) return undefined;
  if (how === 'dropped' && !isLost && givesBack(node, sourceCode))
    return undefined;
  const executor = executorAround(node, sourceCode);
  const signal = executor
    ? heardSignal(node, executor, context)
    : nearestSignal(
        node,
        context,
        (each, host) =>
          timer === 'setTimeout' &&
          (abortsSignal(node, each, sourceCode) ||
            (how !== 'throws' && isAfterAnswer(node, each, sourceCode, host))),
      );
  if (signal === undefined)
    return executor ? undefined : leakedDeadline(node, how, context);
  return isLost || executor || !isTold(node, context)
    ? { messageId: how, data: { timer, signal } }
    : undefined;
}

function leakedDeadline(
  node: TSESTree.CallExpression,
  how: TimerLeak,
  context: RuleContext,
): Leak | undefined {
  if (!isUnneededDeadline(node, context)) return undefined;
  return { messageId: how === 'throws' ? 'deadlineThrows' : 'deadline' };
}

/** The executor of a `new Promise` that arms this timer. */
function executorAround(
  timer: TSESTree.CallExpression,
  sourceCode: SourceCode,
): FunctionNode | undefined {
  const owner = enclosingFunction(timer);
  return owner && promiseMadeBy(owner, sourceCode) ? owner : undefined;
}

/**
 * The signal whose abort settles the promise before its timer has fired. One that no
 * abort settles is for `require-abortable-executor`, a callback that asks for the abort
 * knows that it may be late, and one of nobody is due whoever has gone.
 */
function heardSignal(
  timer: TSESTree.CallExpression,
  executor: FunctionNode,
  context: RuleContext,
): string | undefined {
  const { sourceCode } = context;
  const [callback] = timer.arguments;
  const called = callback && resolveFunction(callback, sourceCode);
  if (called && /\baborted\b/u.test(sourceCode.getText(called)))
    return undefined;
  if (isOfNobody(timer, sourceCode)) return undefined;
  const listener = firstAbortListener(executor.body, context);
  const text = listener && sourceCode.getText(listener.signal);
  return text !== undefined &&
    absentHere(timer, { text }, sourceCode, undefined)
    ? undefined
    : text;
}

/** `clearInterval(this)`: without its handle nothing else ends an interval. */
function clearsItself(
  { arguments: [callback] }: TSESTree.CallExpression,
  { sourceCode }: RuleContext,
): boolean {
  const called = callback && resolveFunction(callback, sourceCode);
  return !!called && /\bclear/u.test(sourceCode.getText(called.body));
}

/**
 * Whether what the timer calls knows of a signal, and may ask it. One that
 * aborts something does not ask.
 */
function isTold(timer: TSESTree.CallExpression, context: RuleContext): boolean {
  const { sourceCode } = context;
  const [callback] = timer.arguments;
  const called = callback && resolveFunction(callback, sourceCode);
  if (!called) return false;
  if (saysSignal(called.body, sourceCode)) return true;
  // Whoever has gone, this is to happen.
  if (comesToEnd(called.body, sourceCode) || shutsDown(called.body))
    return true;
  if (tidiesUp(timer, called, sourceCode)) return true;
  const host = getTypeHost(context);
  return (
    host !== undefined &&
    !/^(?:abort|cancel)$/u.test(soleCall(called)?.name ?? '') &&
    isToldByType(called, sourceCode, host)
  );
}
