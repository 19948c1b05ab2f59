import type { TSESTree } from '@typescript-eslint/utils';

import { isSettledByAbort } from '../promises/is-settled-by-abort.ts';
import type { RuleContext } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { givenPromise } from '../tasks/given-promise.ts';
import type { HostCall } from '../types/type-host.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether a task of this race waits for the abort of the signal, by a promise that is
 * made by hand: then the abort ends the race, and with a value where a parent would
 * reject it.
 */
export function isRacedWithAbort(
  maker: HostCall,
  { text }: Pick<AvailableSignal, 'text'>,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const isSame = (signal: TSESTree.Node): boolean =>
    sourceCode.getText(signal) === text;
  return tasksOf(maker, context).some(({ node, runner }) => {
    if (runner !== 'race') return false;
    const promise = givenPromise(node, sourceCode);
    return (
      promise !== undefined && isSettledByAbort(promise, isSame, sourceCode)
    );
  });
}
