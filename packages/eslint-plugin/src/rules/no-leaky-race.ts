import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import { calleeText } from '../combinators/callee-text.ts';
import { suggestErrgroup } from '../combinators/suggest-errgroup.ts';
import { createRule } from '../create-rule.ts';
import { claim } from '../overlaps/claims.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import { armedTimer } from '../races/armed-timer.ts';
import { processEndsAfter } from '../races/process-ends-after.ts';
import { availableSignals } from '../scope/available-signals.ts';
import { isBrief, timerSchema } from '../timers/brief-timer.ts';
import type { TimerOptions } from '../timers/brief-timer.ts';
import { getTypeHost } from '../types/type-host.ts';

export const noLeakyRace = createRule<
  [TimerOptions],
  'armedTimer' | 'useTasks'
>({
  name: 'no-leaky-race',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow races that leave the timer of a loser armed',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      armedTimer:
        'Nothing can clear the timer of `{{callee}}` once this `Promise.race` is decided, so it stays armed and keeps the process alive.',
      useTasks:
        'Start the tasks with `{{method}}` of `errgroup`, which cancels the others.',
    },
    schema: [timerSchema],
    defaultOptions: [{ minDelay: 0 }],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('race')) return {};
    const host = getTypeHost(context);
    // One timer may be in several races.
    const known = new Set<TSESTree.Node>();

    return {
      CallExpression(node) {
        const race = promiseCombinator(node, sourceCode);
        if (race?.method !== 'race') return;
        const timers = elementsOf(race).flatMap(
          element => armedTimer(element, sourceCode, host) ?? [],
        );
        // What is left alone here is not for another rule to report.
        for (const { call } of timers) {
          claim('no-signal', call, context);
          claim('left-armed', call, context);
        }
        const reported = timers.filter(
          ({ delay }) => !isBrief(delay, options, sourceCode),
        );
        if (reported.length === 0 || processEndsAfter(node, sourceCode)) return;

        const [signal] = host ? availableSignals(node, sourceCode, host) : [];
        const suggestions = host
          ? suggestErrgroup(race, 'losers', signal, sourceCode, host)
          : [];
        for (const { call } of reported) {
          if (known.has(call)) continue;
          known.add(call);
          context.report({
            node: call.callee,
            messageId: 'armedTimer',
            data: { callee: calleeText(call, sourceCode) },
            suggest: suggestions.map(({ data, fix }) => ({
              messageId: 'useTasks',
              data,
              fix,
            })),
          });
        }
      },
    };
  },
});

/** The promises that race each other: of one alone there is no loser. */
function elementsOf({ argument }: PromiseCombinator): TSESTree.Expression[] {
  const list = argument && unwrap(argument);
  if (list?.type !== 'ArrayExpression' || list.elements.length < 2) return [];
  return list.elements.filter(
    (element): element is TSESTree.Expression =>
      element !== null && element.type !== 'SpreadElement',
  );
}
