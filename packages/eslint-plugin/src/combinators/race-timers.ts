import type { TSESTree } from '@typescript-eslint/utils';

import { armedTimer } from '../races/armed-timer.ts';
import type { ArmedTimer } from '../races/armed-timer.ts';
import { partlyCleared } from '../races/partly-cleared.ts';
import type { PartlyCleared } from '../races/partly-cleared.ts';
import type { RuleContext } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { outcomesOfOthers } from './outcomes-of-others.ts';

/** A timer that a race may leave armed, with the promise that it is of. */
export interface RaceTimer extends ArmedTimer {
  readonly element: TSESTree.Expression;
  /** The one way out of the race on which it is cleared, if there is one. */
  readonly where?: PartlyCleared['where'];
}

/** The timers that these elements of a race may leave armed when they lose. */
export function raceTimers(
  elements: readonly TSESTree.Expression[],
  race: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost | undefined,
): readonly RaceTimer[] {
  return elements.flatMap(element => {
    const armed = armedTimer(element, context, host);
    if (armed) return { ...armed, element };
    const others = outcomesOfOthers(element, elements, context, host);
    const partly = partlyCleared(element, race, others, context.sourceCode);
    return partly ? { ...partly, element } : [];
  });
}
