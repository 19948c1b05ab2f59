import type { TSESLint } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { memberOn, takenOf } from '../ast/member-on.ts';
import { wrapped } from '../ast/unwrap.ts';
import { memoPerProgram } from '../types/memo-per-program.ts';
import type { HostProperty, HostType, TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import type { AvailableSignal } from './available-signals.ts';
import { signalMember } from './signal-member.ts';

/**
 * The signal of the options, of the context, or of a controller that others abort, that
 * are one of the things which a function is given: `params.config?.abortSignal`,
 * `ctx.mcpReq.signal`, `options.abortController?.signal`. It is asked for where there is
 * no nearer one.
 */
export function nestedSignal(
  variable: TSESLint.Scope.Variable,
  type: HostType,
  host: TypeHost,
): AvailableSignal | undefined {
  const text = variable.name;
  const holder = holderIn(type, host);
  const member = holder && signalMember(holder.type, host);
  if (!member) return undefined;
  if (member.kind === 'controller' && !isForSignal(holder.name, variable))
    return undefined;
  const signal = member.property;
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

/** Whether nothing is made of this member of the variable but its signal. */
function isForSignal(
  name: string,
  { references }: TSESLint.Scope.Variable,
): boolean {
  return references.every(({ identifier }) => {
    const member = memberOn(identifier);
    return member
      ? memberName(member) !== name || takenOf(member) === 'signal'
      : wrapped(identifier).parent?.type !== 'VariableDeclarator';
  });
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
      .find(({ name, type }) =>
        name === 'abortController'
          ? signalMember(type, host)?.kind === 'controller'
          : isHolder(type, host),
      );
  },
);

// By their names first: the other members of a type need not be resolved. What an
// object keeps for itself (`_options`) is no member of what a function is given.
const holderName =
  /^(?!_).*(?:abortController|config|context|ctx|init|options|opts|params|req|request)$/iu;

function isHolder(type: HostType, host: TypeHost): boolean {
  const kind = signalMember(type, host)?.kind;
  if (kind !== 'carrier') return kind === 'options';
  // What is left of a `Request` that may be absent is none of the work's own.
  return host.partsOf(type).every(part => !host.propertyOf(part, 'headers'));
}
