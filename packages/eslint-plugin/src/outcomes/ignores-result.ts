import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { callbackPlace } from '../lifetimes/callback-place.ts';
import type { CallbackPlace } from '../lifetimes/callback-place.ts';
import type { RuleContext } from '../rule-context.ts';
import { schedulerName } from '../timers/scheduler-name.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { HostSignature, HostType, TypeHost } from '../types/type-host.ts';

/**
 * Whether what takes this callback makes nothing of what it returns: a timer, the
 * `forEach` of a list, and, with types, a call that takes a function without a
 * result there, `() => void`, in every way that it can be made.
 */
export function ignoresResult(
  callback: TSESTree.Node,
  context: RuleContext,
): boolean {
  const place = callbackPlace(callback);
  if (!place) return false;
  if (schedulerName(place.call, context) !== undefined) return true;
  const host = getTypeHost(context);
  if (!host) return methodCall(place.call)?.name === 'forEach';
  const taken = host
    .overloadsOf(place.call)
    .flatMap(signature => takenTypes(signature, place, host));
  return taken.length > 0 && taken.every(type => givesNothing(type, host));
}

/** The types of what this signature takes there. */
function takenTypes(
  { parameters }: HostSignature,
  { index, key }: CallbackPlace,
  host: TypeHost,
): readonly HostType[] {
  const parameter = parameters[index];
  if (!parameter) return [];
  const parts = host.partsOf(parameter.type);
  return key === undefined
    ? parts
    : parts
        .flatMap(part => host.propertyOf(part, key)?.type ?? [])
        .flatMap(type => host.partsOf(type));
}

function givesNothing(type: HostType, host: TypeHost): boolean {
  const signatures = host.signaturesOf(type);
  return (
    signatures.length > 0 &&
    signatures.every(({ returnType }) => host.kindOf(returnType) === 'nothing')
  );
}
