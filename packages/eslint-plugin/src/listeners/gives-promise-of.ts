import { enclosingFunction } from '../ast/enclosing-function.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isThenable } from '../types/thenable.ts';

/**
 * Whether the function gives the promise of what it has begun and the handler ends,
 * `return request.done`: the work is over when that has settled. What a promise of
 * anything else tells is not known.
 */
export function givesPromiseOf(
  handler: FunctionNode,
  owner: FunctionNode,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  const host = getTypeHost(context);
  const begun = (
    sourceCode.scopeManager?.acquire(handler, true)?.through ?? []
  ).flatMap(({ resolved }) =>
    resolved?.defs.some(
      ({ type, name }) =>
        type === 'Variable' && enclosingFunction(name) === owner,
    )
      ? resolved.references.map(({ identifier }) => identifier)
      : [],
  );
  return returnsIn(owner.body, sourceCode).some(
    ({ argument }) =>
      host &&
      argument &&
      isThenable(host.typeOf(argument), host) &&
      begun.some(use => use !== argument && isWithin(use, argument)),
  );
}
