import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../../ast/is-within.ts';
import { memberName } from '../../ast/member-name.ts';
import { memberOn } from '../../ast/member-on.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { HostCall } from '../../types/type-host.ts';
import { readsOf } from '../../variables/reads-of.ts';

/**
 * Whether another argument has the signal, or what holds it, and not only its `url`;
 * or another member of the same literal, `{ request, signal: deadline }`.
 */
export function isGivenBeside(
  { text, variable }: AvailableSignal,
  given: TSESTree.Expression,
  call: HostCall,
): boolean {
  const path = text.replace(/[!?]/gu, '').split('.').slice(1);
  return [...call.arguments, ...membersAround(given)].some(
    part =>
      !isWithin(given, part) &&
      readsOf(variable).some(
        read => isWithin(read, part) && isOnPath(read, path),
      ),
  );
}

/** A spread is none: what it gives is replaced. */
function membersAround({
  parent,
}: TSESTree.Expression): readonly TSESTree.Node[] {
  return parent.type === 'Property' && parent.parent.type === 'ObjectExpression'
    ? parent.parent.properties.filter(({ type }) => type === 'Property')
    : [];
}

/** Whether what is taken of this leads to the signal, or is all of it. */
function isOnPath(value: TSESTree.Node, path: readonly string[]): boolean {
  const member = memberOn(value);
  if (!member) return true;
  const [key, ...rest] = path;
  return (
    key === undefined || (memberName(member) === key && isOnPath(member, rest))
  );
}
