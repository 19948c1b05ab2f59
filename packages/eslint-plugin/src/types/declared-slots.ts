import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import { calleeSpecifierSchema, isCallOf } from './callee-specifier.ts';
import type { CalleeSpecifier } from './callee-specifier.ts';
import { slotPath } from '../check-settings.ts';
import { isRecord } from '../is-record.ts';
import { objectSchema } from '../object-schema.ts';
import type { Slot } from './slots.ts';
import type { HostCall, TypeHost } from './type-host.ts';

/** A slot that the types do not show, as the user describes it. */
export interface DeclaredSlot {
  readonly callee: CalleeSpecifier;
  /** The position of the argument, and the keys that lead to the signal. */
  readonly path: string;
}

/** What a rule accepts as a list of {@link DeclaredSlot}s. */
export const declaredSlotsSchema: JSONSchema4 = {
  type: 'array',
  items: objectSchema(
    {
      callee: calleeSpecifierSchema,
      path: { type: 'string', pattern: slotPath.source },
    },
    ['callee', 'path'],
  ),
};

/** The entries of `settings.errgroup.signalSlots`, which have been checked. */
export function toDeclaredSlots(settings: unknown): readonly DeclaredSlot[] {
  const slots = isRecord(settings) ? settings.signalSlots : undefined;
  return (slots ?? []) as readonly DeclaredSlot[];
}

/** A host that knows of these slots as well: the same, to which tables are keyed, if none. */
export function withSlots(
  host: TypeHost,
  slots: readonly DeclaredSlot[] = [],
): TypeHost {
  return slots.length === 0
    ? host
    : { ...host, declaredSlots: [...host.declaredSlots, ...slots] };
}

/** The slots that the user has declared for this call. */
export function declaredSlotsOf(
  call: HostCall,
  host: TypeHost,
): readonly Slot[] {
  return host.declaredSlots
    .filter(({ callee }) => isCallOf(call, [callee], host))
    .map(declared => toSlot(declared.path));
}

function toSlot(text: string): Slot {
  const [position, ...under] = text.split('.');
  const index = Number(position);
  const key = under.pop();
  return key === undefined
    ? { kind: 'param', index }
    : { kind: 'option', index, key, under };
}
