import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../ast/property-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { ignoresSlot } from '../forwarding/ignores-slot.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSignal } from '../signals/is-signal.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { holdsSignal } from '../types/holds-signal.ts';
import type { Slot } from '../types/slots.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { isReadRequest } from './is-read-request.ts';

/**
 * Whether what is called does nothing with this signal: `report(context)`, where
 * `report` takes all but the signal from the context, or knows of no signal by its
 * types; `verify(request)`, which reads it; a function of the project that leaves
 * the signal alone which it is given; and what is given something of which nobody
 * knows whether it has a signal.
 */
export function isLeftUnused(
  signal: TSESTree.Node,
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  if (host && isUntyped(host.typeOf(signal), host)) return true;
  const slot = slotOf(signal, call, context);
  if (!host || !slot) return false;
  return (
    (!isSignal(signal, context) && takesNoSignal(call, slot.index, host)) ||
    isReadRequest(call, signal, host) ||
    ignoresSlot(call, slot, context, host)
  );
}

/** Where the call is given this signal, or what holds it. */
function slotOf(
  signal: TSESTree.Node,
  call: TSESTree.CallExpression,
  context: RuleContext,
): Slot | undefined {
  const { parent } = wrapped(signal);
  const isPart =
    parent?.type === 'Property' || parent?.type === 'SpreadElement';
  const literal = isPart ? parent.parent : undefined;
  const index = call.arguments.findIndex(each =>
    [signal, literal].includes(unwrap(each)),
  );
  if (index < 0) return undefined;
  const key =
    parent?.type === 'Property' && literal
      ? propertyName(parent)
      : isSignal(signal, context)
        ? undefined
        : 'signal';
  return key === undefined
    ? { kind: 'param', index }
    : { kind: 'option', index, key };
}

/** Whether this parameter has a type, of something that holds no signal. */
function takesNoSignal(
  call: TSESTree.CallExpression,
  index: number,
  host: TypeHost,
): boolean {
  const signature = host.signatureOf(call);
  const parameter = signature?.parameters[index];
  return (
    parameter !== undefined &&
    !parameter.isRest &&
    !isUntyped(parameter.type, host) &&
    host.partsOf(parameter.type).every(part => !isUntyped(part, host)) &&
    !holdsSignal(parameter.type, host)
  );
}
