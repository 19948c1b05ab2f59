import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import { unwrap } from '../ast/unwrap.ts';
import { outcomesOfOthers } from '../combinators/outcomes-of-others.ts';
import { suggestErrgroup } from '../combinators/suggest-errgroup.ts';
import { createRule } from '../create-rule.ts';
import { clearTimer } from '../fix/clear-timer.ts';
import { claim } from '../overlaps/claims.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import { armedTimer } from '../races/armed-timer.ts';
import type { ArmedTimer } from '../races/armed-timer.ts';
import { olderPromises } from '../races/older-promises.ts';
import { partlyCleared } from '../races/partly-cleared.ts';
import type { PartlyCleared } from '../races/partly-cleared.ts';
import { processEndsAfter } from '../races/process-ends-after.ts';
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

    function reportArmed(
      timers: readonly ElementTimer[],
      race: PromiseCombinator,
    ): void {
      const inTasks = host ? suggestTasks(race, sourceCode, host) : [];
      for (const { call, element } of timers) {
        if (known.has(call)) continue;
        known.add(call);
        const clearing = clearTimer(call, element, race.call, context);
        context.report({
          node: call.callee,
          messageId: 'armedTimer',
          data: { callee: calleeText(call, sourceCode) },
          suggest: [
            ...inTasks,
            ...(clearing
              ? [{ messageId: 'clearTimer' as const, fix: clearing }]
              : []),
          ],
        });
      }
    }

    function reportPartly({ call, where }: PartlyCleared): void {
      if (known.has(call)) return;
      known.add(call);
      context.report({
        node: call.callee,
        messageId: 'partlyCleared',
        data: { timer: calleeText(call, sourceCode), where },
      });
    }

    return {
      CallExpression(node) {
        const race = promiseCombinator(node, sourceCode);
        if (race?.method !== 'race') return;
        const elements = elementsOf(race);
        if (options.checkLoops && host) reportOlder(elements, node, host);
        const timers = timersOf(elements, context, host);
        // What is left alone here is not for another rule to report.
        for (const { call } of timers) {
          claim('no-signal', call, context);
          claim('left-armed', call, context);
        }
        const isLong = ({ delay }: Pick<ArmedTimer, 'delay'>): boolean =>
          !isBrief(delay, options, sourceCode);
        const armed = timers.filter(isLong);
        const partly = partlyClearedOf(elements, node, context, host).filter(
          isLong,
        );
        const isNone = armed.length + partly.length === 0;
        if (isNone || processEndsAfter(node, sourceCode)) return;
        if (armed.length > 0) reportArmed(armed, race);
        partly.forEach(reportPartly);
      },
    };
  },
});

interface ElementTimer extends ArmedTimer {
  readonly element: TSESTree.Expression;
}

/** The timers that the losers would leave armed, each with the promise that it is of. */
function timersOf(
  elements: readonly TSESTree.Expression[],
  context: RuleContext,
  host: TypeHost | undefined,
): readonly ElementTimer[] {
  return elements.flatMap(element => {
    const timer = armedTimer(element, context, host);
    return timer ? { ...timer, element } : [];
  });
}

/** The timers that are cleared on one way out of the race alone. */
function partlyClearedOf(
  elements: readonly TSESTree.Expression[],
  race: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost | undefined,
): readonly PartlyCleared[] {
  return elements.flatMap(element => {
    const others = outcomesOfOthers(element, elements, context, host);
    return partlyCleared(element, race, others, context.sourceCode) ?? [];
  });
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

/** The promises that race each other: of one alone there is no loser. */
function elementsOf({ argument }: PromiseCombinator): TSESTree.Expression[] {
  const list = argument && unwrap(argument);
  if (list?.type !== 'ArrayExpression' || list.elements.length < 2) return [];
  return list.elements.filter(
    (element): element is TSESTree.Expression =>
      element !== null && element.type !== 'SpreadElement',
  );
}
