import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../ast/property-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { Slot } from '../types/slots.ts';
import type { HostCall } from '../types/type-host.ts';

/** An argument that may have a signal: in this property, or itself. */
export interface GivenSignal {
  readonly call: HostCall;
  readonly index: number;
  readonly key: string | undefined;
}

/** What becomes of an object inside of the options is not followed. */
export function givenIn(slot: Slot, call: HostCall): GivenSignal | undefined {
  if (slot.kind === 'param') return { call, index: slot.index, key: undefined };
  return slot.under ? undefined : { call, index: slot.index, key: slot.key };
}

/** The call that is given this as it is, or a signal in a literal: `{ signal }`. */
export function handedOn(
  node: TSESTree.Node,
  key: string | undefined,
): GivenSignal | undefined {
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
    return argumentOf(parent, value, key);
  }
  if (key !== undefined || parent?.type !== 'Property') return undefined;
  const name = parent.value === value ? propertyName(parent) : undefined;
  return name === undefined ? undefined : handedOn(parent.parent, name);
}

function argumentOf(
  call: HostCall,
  value: TSESTree.Node,
  key: string | undefined,
): GivenSignal | undefined {
  const index = call.arguments.findIndex(each => each === value);
  const isSpread = call.arguments
    .slice(0, index)
    .some(each => each.type === 'SpreadElement');
  return index < 0 || isSpread ? undefined : { call, index, key };
}
