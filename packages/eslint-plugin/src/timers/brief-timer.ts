import type { TSESTree } from '@typescript-eslint/utils';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import type { SourceCode } from '../rule-context.ts';
import { staticNumber } from '../variables/static-number.ts';

/** What a user can tell of the timers that are worth a report. */
export interface TimerOptions {
  /** Milliseconds: what is known to take less is over soon, whoever waits. */
  readonly minDelay?: number;
}

export const minDelaySchema: JSONSchema4 = {
  type: 'integer',
  minimum: 0,
  description:
    'The delay in milliseconds below which a timer is left alone, where the code says how long it runs.',
};

/** Whether a timer with this delay is known to fire in less than `minDelay`. */
export function isBrief(
  delay: TSESTree.Node | undefined,
  { minDelay = 0 }: TimerOptions,
  sourceCode: SourceCode,
): boolean {
  if (minDelay === 0 || !delay) return false;
  const known = staticNumber(delay, sourceCode);
  return known !== undefined && known < minDelay;
}
