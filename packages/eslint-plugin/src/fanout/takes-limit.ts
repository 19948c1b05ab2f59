import type { SourceCode } from '../rule-context.ts';
import { isFreeSlot } from '../types/free-slots.ts';
import type { FanoutOptions } from './fanout.ts';

/** Whether the options in this place show that there is no `limit` yet. */
export function takesLimit(
  { call, index }: FanoutOptions,
  sourceCode: SourceCode,
): boolean {
  return isFreeSlot({ kind: 'option', index, key: 'limit' }, call, sourceCode);
}
