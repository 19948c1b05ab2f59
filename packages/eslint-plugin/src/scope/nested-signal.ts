import { memoPerProgram } from '../types/memo-per-program.ts';
import type { HostProperty, HostType, TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import type { AvailableSignal } from './available-signals.ts';
import { signalMember } from './signal-member.ts';

/**
 * The signal of the options, or of the context, that are one of the things which a
 * function is given: `params.config?.abortSignal`, `ctx.mcpReq.signal`. It is asked
 * for where there is no nearer one.
 */
export function nestedSignal(
  text: string,
  type: HostType,
  host: TypeHost,
): AvailableSignal | undefined {
  const holder = holderIn(type, host);
  const signal = holder && signalMember(holder.type, host)?.property;
  if (!signal) return undefined;
  const mayLack = isNullable(type, host);
  const mayLackHolder = holder.isOptional || isNullable(holder.type, host);
  return {
    text: [
      mayLack ? `${text}?` : text,
      mayLackHolder ? `${holder.name}?` : holder.name,
      signal.name,
    ].join('.'),
    isOptional: mayLack || mayLackHolder || isNullable(signal.type, host),
    type: signal.type,
    kind: 'nested',
  };
}

const holderIn = memoPerProgram(
  (type: HostType, host): HostProperty | undefined => {
    const [bag, ...others] = host.partsOf(type);
    // The options of an object are those of its whole life.
    if (!bag || others.length > 0 || host.kindOf(bag) === 'instance')
      return undefined;
    return host
      .propertiesOf(bag)
      .filter(({ name }) => holderName.test(name))
      .find(each => isHolder(each.type, host));
  },
);

// By their names first: the other members of a type need not be resolved. What an
// object keeps for itself (`_options`) is no member of what a function is given.
const holderName =
  /^(?!_).*(?:config|context|ctx|init|options|opts|params|req|request)$/iu;

function isHolder(type: HostType, host: TypeHost): boolean {
  const kind = signalMember(type, host)?.kind;
  if (kind !== 'carrier') return kind === 'options';
  // What is left of a `Request` that may be absent is none of the work's own.
  return host.partsOf(type).every(part => !host.propertyOf(part, 'headers'));
}
