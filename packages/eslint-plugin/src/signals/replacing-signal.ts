import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { fits, fitsAbsent } from '../scope/fits.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { slotsOf } from '../types/slots.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * The signal of the caller that can stand where this signal stands: nobody but
 * the caller can say when it aborts. `undefined` where there is none, or where
 * it may be absent and must not be.
 */
export function replacingSignal(
  node: TSESTree.Node,
  context: RuleContext,
): AvailableSignal | undefined {
  const host = getTypeHost(context);
  // In a list it stands beside the signals that are meant.
  if (!host || wrapped(node).parent?.type === 'ArrayExpression') return;
  const [signal] = availableSignals(node, context.sourceCode, host, {
    isWanted: ({ kind }) =>
      kind === 'parameter' || kind === 'destructured' || kind === 'options',
  });
  if (!signal?.isOptional) return signal;
  const slot = slotAt(node, host);
  return slot && fits(signal, slot, host) && fitsAbsent(signal, slot, host)
    ? signal
    : undefined;
}

/** The slot of a call that this value is given to. */
function slotAt(node: TSESTree.Node, host: TypeHost): FreeSlot | undefined {
  const value = wrapped(node);
  const property = value.parent?.type === 'Property' ? value.parent : undefined;
  const argument = wrapped(property?.parent ?? value);
  const call = argument.parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return;
  const index = call.arguments.findIndex(each => each === argument);
  const key = property && propertyName(property);
  const signature = host.signatureOf(call);
  const slot =
    signature &&
    slotsOf(signature, host).find(
      each =>
        each.index === index &&
        (each.kind === 'param' ? !property : each.key === key),
    );
  return slot && { ...slot, signature };
}
