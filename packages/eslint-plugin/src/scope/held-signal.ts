import { memoPerProgram } from '../types/memo-per-program.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import type { AvailableSignal } from './available-signals.ts';
import { membersOf, signalMember } from './signal-member.ts';
import type { SignalMember } from './signal-member.ts';

/** The names by which what a handler is given holds its request. */
const requestKeys = ['request', 'req', 'raw'];

/**
 * The signal that a value holds: `options.signal`, `controller.signal`, and, of
 * what a function is given, `event.request.signal`.
 */
export function heldSignal(
  text: string,
  type: HostType,
  isGiven: boolean,
  host: TypeHost,
): AvailableSignal | undefined {
  const own = signalMember(type, host);
  const path = own || !isGiven ? [] : requestPath(type, host);
  const member = own ?? path.at(-1);
  if (!member) return undefined;
  const { property } = member;
  const mayLack = isNullable(type, host);
  return {
    text: [
      mayLack ? `${text}?` : text,
      ...path.slice(0, -1).map(each => each.property.name),
      property.name,
    ].join('.'),
    isOptional: mayLack || isNullable(property.type, host),
    type: property.type,
    kind: path.length > 0 ? 'context' : member.kind,
  };
}

/** The way to the signal of a `Request`: it is there in any case. */
const requestPath = memoPerProgram(
  (type: HostType, host): readonly SignalMember[] =>
    isNullable(type, host) ? [] : findRequest(type, MAX_STEPS, host),
);

// Hono's `context.req.raw`.
const MAX_STEPS = 2;

function findRequest(
  type: HostType,
  steps: number,
  host: TypeHost,
): readonly SignalMember[] {
  const requests = requestKeys
    .flatMap(key => membersOf(type, key, host).slice(0, 1))
    .filter(each => !each.isOptional && !isNullable(each.type, host))
    .map((property): SignalMember => ({ property, kind: 'carrier' }));
  for (const request of requests) {
    const held = signalMember(request.property.type, host);
    if (held?.kind === 'carrier' || held?.kind === 'context') {
      return [request, held];
    }
  }
  if (steps === 1) return [];
  for (const request of requests) {
    const path = findRequest(request.property.type, steps - 1, host);
    if (path.length > 0) return [request, ...path];
  }
  return [];
}
