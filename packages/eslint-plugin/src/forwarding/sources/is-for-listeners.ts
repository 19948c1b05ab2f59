import { enclosingFunction } from '../../ast/enclosing-function.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf } from '../../variables/reads-of.ts';
import { isGivenToListener, isSignalGiven } from './controller-use.ts';
import { isGivenBack } from './is-given-back.ts';

/**
 * Whether this controller is there to take listeners away, and nothing else is given
 * its signal: what the function does beside them has another end. The clean-up of an
 * effect ends all that the effect has begun.
 */
export function isForListeners(
  { kind, variable }: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  if (kind !== 'controller') return false;
  const declaration = declaratorOf(variable);
  const owner = declaration && enclosingFunction(declaration);
  const uses = laterUsesOf(variable);
  const given = uses.filter(isSignalGiven);
  return (
    given.length > 0 &&
    given.every(isGivenToListener) &&
    !isGivenBack(uses, owner, sourceCode)
  );
}
