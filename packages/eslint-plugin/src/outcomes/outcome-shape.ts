import type { TSESTree } from '@typescript-eslint/utils';

import { isOutcomeType } from '../groups/group-brand.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';

/** What awaiting a `wait()` gives, as far as checking it is concerned. */
export interface OutcomeShape {
  /** `wait` rejects: awaiting it is the check, and it resolves to nothing. */
  readonly rejects: boolean;
  /** An object whose truth says nothing: `if (outcome)` is no check. */
  readonly isAlwaysTruthy: boolean;
  /** Whether reading this member tells a failure from a success. */
  isCheck(member: string): boolean;
}

// `cancelled` and `stuck` are true of outcomes that failed and that did not.
export const usualChecks: ReadonlySet<string> = new Set([
  'ok',
  'error',
  'errors',
  'orThrow',
]);

/**
 * The shape of what this call of `wait` resolves to. Without types it is taken
 * for the package's own `Outcome`; with them a wrapper may return another union,
 * and the members that tell its parts apart are the checks.
 */
export function outcomeShape(
  call: TSESTree.CallExpression,
  host: TypeHost | undefined,
): OutcomeShape {
  const type = host?.awaitedTypeOf(host.typeOf(call));
  if (!host || !type || isUntyped(type, host)) {
    return { rejects: false, isAlwaysTruthy: false, isCheck: isUsualCheck };
  }
  if (isOutcomeType(type, host)) {
    return { rejects: false, isAlwaysTruthy: true, isCheck: isUsualCheck };
  }
  const parts = host.partsOf(type);
  const hasMember = (member: string): boolean =>
    parts.some(part => host.propertyOf(part, member) !== undefined);
  return {
    // One plain type has no room for a failure.
    rejects: parts.length < 2 && ![...usualChecks].some(hasMember),
    isAlwaysTruthy: false,
    isCheck: member =>
      (usualChecks.has(member) && hasMember(member)) ||
      tellsApart(member, parts, host),
  };
}

function isUsualCheck(member: string): boolean {
  return usualChecks.has(member);
}

/** Whether the types of this member exclude each other in the parts of a union. */
function tellsApart(
  member: string,
  parts: readonly HostType[],
  host: TypeHost,
): boolean {
  const [first, ...others] = parts.map(
    part => host.propertyOf(part, member)?.type,
  );
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(
      other =>
        other !== undefined &&
        !host.isAssignable(first, other) &&
        !host.isAssignable(other, first),
    )
  );
}
