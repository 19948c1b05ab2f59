import { calleeText } from '../ast/callee-text.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { createRule } from '../create-rule.ts';
import { deafPromise } from '../executors/deaf-promise.ts';
import type { DeafPromise } from '../executors/deaf-promise.ts';
import {
  promiseOfExecutor,
  promiseWithResolvers,
} from '../executors/pending-promise.ts';
import type { PendingPromise } from '../executors/pending-promise.ts';
import { suggestAbortable } from '../executors/suggest-abortable.ts';
import { claim, isClaimed } from '../overlaps/claims.ts';
import { minDelaySchema } from '../timers/brief-timer.ts';
import type { TimerOptions } from '../timers/brief-timer.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { HostCall } from '../types/type-host.ts';

export const requireAbortableExecutor = createRule<
  [TimerOptions],
  'deafPromise' | 'useSleep' | 'useOnce'
>({
  name: 'require-abortable-executor',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require promises that are made by hand to be settled by the abort signal that is in scope',
      recommended: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      deafPromise:
        'The abort of `{{signal}}` does not settle this promise, so it waits on for `{{callee}}`.',
      useSleep: 'Use `sleep` of `errgroup`, and pass `{{signal}}` on.',
      useOnce: 'Use `once` of `node:events`, and pass `{{signal}}` on.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { minDelay: minDelaySchema },
      },
    ],
    defaultOptions: [{ minDelay: 0 }],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('Promise')) return {};
    if (isTestFile(context)) return {};
    const host = getTypeHost(context);
    if (!host) return {};

    const deaf = new Map<HostCall, DeafPromise>();
    const check = (promise: PendingPromise, making: HostCall): void => {
      const found = deafPromise(promise, making, options, context, host);
      if (!found) return;
      deaf.set(making, found);
      claim('left-armed', found.node, context);
    };
    const report = (found: DeafPromise, making: HostCall): void => {
      const suggestions = suggestAbortable(found, making, sourceCode, host);
      context.report({
        node: found.kind === 'handler' ? found.node : found.node.callee,
        messageId: 'deafPromise',
        data: {
          callee:
            found.kind === 'handler'
              ? sourceCode.getText(found.node)
              : calleeText(found.node, sourceCode),
          signal: found.signal.text,
        },
        suggest: suggestions.map(({ method, data, fix }) => ({
          messageId: method === 'sleep' ? 'useSleep' : 'useOnce',
          data,
          fix,
        })),
      });
    };

    return {
      NewExpression(node) {
        const promise = promiseOfExecutor(node, sourceCode);
        if (promise) check(promise, node);
      },
      VariableDeclarator(node) {
        const promise = promiseWithResolvers(node, sourceCode);
        if (promise && node.init?.type === 'CallExpression') {
          check(promise, node.init);
        }
      },
      // The timer of a race that nothing clears is told of as that.
      'Program:exit'() {
        for (const [making, found] of deaf) {
          if (!isClaimed('no-signal', found.node, context)) {
            report(found, making);
          }
        }
      },
    };
  },
});
