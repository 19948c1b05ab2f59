import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import { isWithin } from '../ast/is-within.ts';
import { raceTimers } from '../combinators/race-timers.ts';
import type { RaceTimer } from '../combinators/race-timers.ts';
import { suggestErrgroup } from '../combinators/suggest-errgroup.ts';
import { createRule } from '../create-rule.ts';
import { clearTimer } from '../fix/clear-timer.ts';
import { claim } from '../overlaps/claims.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import { olderPromises } from '../races/older-promises.ts';
import { processEndsAfter } from '../races/process-ends-after.ts';
import { raceElements } from '../races/race-elements.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { availableSignals } from '../scope/available-signals.ts';
import { isBrief, minDelaySchema } from '../timers/brief-timer.ts';
import type { TimerOptions } from '../timers/brief-timer.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { TypeHost } from '../types/type-host.ts';

export interface RaceOptions extends TimerOptions {
  /** Whether a promise that is in every race of a loop is reported. */
  readonly checkLoops?: boolean;
}

type MessageId =
  'armedTimer' | 'clearTimer' | 'olderPromise' | 'partlyCleared' | 'useTasks';

export const noLeakyRace = createRule<[RaceOptions], MessageId>({
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
      olderPromise:
        '`{{promise}}` is older than the loop and races again in each turn, so it keeps what every `Promise.race` there has settled with, until it settles itself.',
      partlyCleared:
        'This `{{timer}}` is cleared only where this `Promise.race` is {{where}}, so otherwise it stays armed and keeps the process alive.',
      clearTimer: 'Clear the timer when the race is decided.',
      useTasks:
        'Start the tasks with `{{method}}` of `errgroup`, which cancels the others.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          minDelay: minDelaySchema,
          checkLoops: {
            type: 'boolean',
            description:
              'Whether a promise from before a loop that is in each of its races is reported.',
          },
        },
      },
    ],
    defaultOptions: [{ checkLoops: false, minDelay: 0 }],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('race')) return {};
    const host = getTypeHost(context);
    // One timer may be in several races.
    const known = new Set<TSESTree.Node>();

    function reportOlder(
      elements: readonly TSESTree.Expression[],
      race: TSESTree.CallExpression,
      types: TypeHost,
    ): void {
      for (const promise of olderPromises(elements, race, sourceCode, types)) {
        context.report({
          node: promise,
          messageId: 'olderPromise',
          data: { promise: promise.name },
        });
      }
    }

    function reportTimer(timer: RaceTimer, race: PromiseCombinator): void {
      const { call, where } = timer;
      if (known.has(call)) return;
      known.add(call);
      const callee = calleeText(call, sourceCode);
      context.report({
        node: call.callee,
        ...(where
          ? { messageId: 'partlyCleared', data: { timer: callee, where } }
          : {
              messageId: 'armedTimer',
              data: { callee },
              suggest: suggestClearing(timer, race, context, host),
            }),
      });
    }

    return {
      CallExpression(node) {
        const race = promiseCombinator(node, sourceCode);
        if (race?.method !== 'race') return;
        const elements = raceElements(race, sourceCode);
        if (options.checkLoops && host) reportOlder(elements, node, host);
        const timers = raceTimers(elements, node, context, host);
        // What is left alone here is not for another rule to report.
        for (const { call } of timers) {
          claim('no-signal', call, context);
          claim('left-armed', call, context);
        }
        const long = timers.filter(
          ({ delay }) => !isBrief(delay, options, sourceCode),
        );
        if (long.length === 0 || processEndsAfter(node, sourceCode)) return;
        for (const timer of long) reportTimer(timer, race);
      },
    };
  },
});

/** Clear the timer behind the race, or make the race one of tasks. */
function suggestClearing(
  { call, element }: RaceTimer,
  race: PromiseCombinator,
  context: RuleContext,
  host: TypeHost | undefined,
): TSESLint.ReportSuggestionArray<MessageId> {
  // The place of what is added to a list may be another block.
  const fix = isWithin(element, race.call)
    ? clearTimer(call, element, race.call, context)
    : undefined;
  return [
    ...(host ? suggestTasks(race, context.sourceCode, host) : []),
    ...(fix ? [{ messageId: 'clearTimer' as const, fix }] : []),
  ];
}

/** The race in the tasks of a group, with the nearest signal as their parent. */
function suggestTasks(
  race: PromiseCombinator,
  sourceCode: SourceCode,
  host: TypeHost,
): TSESLint.ReportSuggestionArray<MessageId> {
  const [parent] = availableSignals(race.call, sourceCode, host);
  return suggestErrgroup(race, 'losers', { parent }, sourceCode, host).map(
    ({ data, fix }) => ({ messageId: 'useTasks', data, fix }),
  );
}
