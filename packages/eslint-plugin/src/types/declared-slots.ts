import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

import { calleeSpecifierSchema, isCallOf } from './callee-specifier.ts';
import type { CalleeSpecifier } from './callee-specifier.ts';
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

const path = /^\d+(?:\.[A-Za-z_$][\w$]*)*$/u;

/** What a rule accepts as a list of {@link DeclaredSlot}s. */
export const declaredSlotsSchema: JSONSchema4 = {
  type: 'array',
  items: objectSchema(
    {
      callee: calleeSpecifierSchema,
      path: { type: 'string', pattern: path.source },
    },
    ['callee', 'path'],
  ),
};

/**
 * The entries of `settings.errgroup.signalSlots`. What is misspelled is ignored:
 * a rule that throws takes every other rule down with it.
 */
export function toDeclaredSlots(settings: unknown): readonly DeclaredSlot[] {
  if (!isRecord(settings) || !Array.isArray(settings.signalSlots)) return [];
  const entries: readonly unknown[] = settings.signalSlots;
  return entries.filter(isDeclaredSlot);
}

function isDeclaredSlot(entry: unknown): entry is DeclaredSlot {
  if (!isRecord(entry) || typeof entry.path !== 'string') return false;
  const { callee } = entry;
  const isSpecifier =
    typeof callee === 'string' || (isRecord(callee) && isNames(callee.name));
  return isSpecifier && path.test(entry.path);
}

function isNames(name: unknown): boolean {
  return [name].flat().every(each => typeof each === 'string');
}

/** A host that knows of these slots as well. */
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
