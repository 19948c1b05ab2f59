import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { carrySignal } from '../../types/carries-signal.ts';
import { holdsSignal } from '../../types/holds-signal.ts';
import { mentionsSignal } from '../../types/mentions-signal.ts';
import type { HostCall, HostType, TypeHost } from '../../types/type-host.ts';
import { isUntyped } from '../../types/type-kinds.ts';
import { givenValues } from '../../variables/given-values.ts';
import { argumentsInPlace } from './arguments-in-place.ts';
import { doesWork } from './does-work.ts';
import { isEndedOnAbort } from './is-ended-on-abort.ts';
import { isGivenWithSignal } from './is-given-with-signal.ts';
import { isMadeOfData } from './is-made-of-data.ts';
import { isFedByCancelled } from './is-fed-by-cancelled.ts';
import { isResultEndedOnAbort } from './is-result-ended-on-abort.ts';
import { isMadeWithSignal, receiverCarries } from './receiver-carries.ts';

/** Whether an abort reaches this call, or what it works on, in another way. */
export function isCarried(
  call: HostCall,
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    mayHoldUnseen(call, host) ||
    isCarriedInSight(call, signals, sourceCode, host)
  );
}

/** The same, where what a value of type `any` may hold makes no difference. */
export function isCarriedInSight(
  call: HostCall,
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const given = argumentsInPlace(call, signals, host);
  return (
    carrySignal(given, host, sourceCode) ||
    given.some(each => mentionsSignal(each, sourceCode, host)) ||
    receiverCarries(call.callee, signals, sourceCode, host) ||
    isGivenMade(call, sourceCode, host) ||
    isFedByCancelled(call, signals, sourceCode, host) ||
    isEndedOnAbort(call, sourceCode, host) ||
    isOfEnded(call, sourceCode, host) ||
    isResultEndedOnAbort(call, sourceCode, host)
  );
}

/**
 * Whether it is given a function that was made with a signal, by its name, or an object
 * that was, or a part of one, that has work to do: it knows when there is to be no more.
 */
function isGivenMade(
  { arguments: given }: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return given
    .flatMap(each => givenValues(each, sourceCode))
    .some(value => {
      const made = objectOf(value);
      return (
        made.type === 'Identifier' &&
        isMadeWithSignal(made, sourceCode, host) &&
        !isMadeOfData(made, sourceCode, host) &&
        doesWork(host.typeOf(value), host)
      );
    });
}

/** What this is a part of: the sink of `sink.writable`. */
function objectOf(value: TSESTree.Node): TSESTree.Node {
  const node = unwrap(value);
  return node.type === 'MemberExpression' ? objectOf(node.object) : node;
}

/**
 * Whether it works on a process or a stream that is handed on together with a signal, to
 * what may end it on the abort: `watch(child, signal)`.
 */
function isOfEnded(
  { arguments: given }: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return given.some(
    each =>
      isEndable(host.typeOf(each), host) &&
      isGivenWithSignal(each, sourceCode, host),
  );
}

/** A client that can be destroyed is none: to a stream one can listen as well. */
function isEndable(type: HostType, host: TypeHost): boolean {
  const has = (name: string): boolean =>
    host.propertyOf(type, name) !== undefined;
  return has('kill') || (has('destroy') && has('on'));
}

/**
 * Whether a signal may be in an argument without anybody seeing it: in one of type
 * `any`, and in one of unknown type that stands where a signal may be in it.
 */
function mayHoldUnseen(call: HostCall, host: TypeHost): boolean {
  return call.arguments.some((argument, index) => {
    const type = host.typeOf(argument);
    if (!isUntyped(type, host)) return false;
    if (host.kindOf(type) === 'any') return true;
    const signature = host.signatureOf(call);
    const parameter = signature?.parameters[index];
    return !parameter || parameter.isRest || holdsSignal(parameter.type, host);
  });
}
