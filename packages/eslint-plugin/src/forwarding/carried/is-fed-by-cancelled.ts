import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { calledName } from '../../ast/called-name.ts';
import { methodCall } from '../../ast/method-call.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import { rivalsOf } from '../../promises/rivals-of.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { carriesSignal } from '../../types/carries-signal.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { givenValues } from '../../variables/given-values.ts';
import { isBodyOfRequest } from './is-body-of-request.ts';
import { isHolderGiven } from './is-holder-given.ts';
import { isMadeOfData } from './is-made-of-data.ts';
import { isOpenedByMethod } from './is-opened-by-method.ts';
import { isOpenedBy, isOpenedWithSignal } from './is-opened-with-signal.ts';
import { isStream } from './is-stream.ts';

/**
 * Whether this call reads a stream that was opened by a call with a signal, as
 * the body of a `fetch` is, or by a method of what holds one of these signals, or
 * waits for an event of what was: the abort breaks the stream, or ends the
 * process, and so the call. So does one that is raced with what has a signal: once that
 * has ended, only a listener is left.
 */
export function isFedByCancelled(
  call: HostCall,
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const { callee, arguments: given } = call;
  const target = unwrap(callee);
  const inputs = [
    ...(target.type === 'MemberExpression' ? [target.object] : []),
    ...given.flatMap(each => givenValues(each, sourceCode)),
  ];
  const isWait = isWaitForEvent(call, host);
  const mayKnow = (each: HostCall): boolean =>
    carriesSignal(each, host, sourceCode) ||
    signals.some(signal => isHolderGiven(each, signal, sourceCode, host));
  return (
    inputs.some(input => {
      const isRead =
        isStream(input, host) && !isMadeOfData(input, sourceCode, host);
      return (
        ((isRead || isWait) && isOpenedBy(input, mayKnow, sourceCode, host)) ||
        (isWait && isOpenedByMethod(input, sourceCode, host)) ||
        (isRead &&
          isOpenedBy(
            input,
            each => isOfHolder(each, signals),
            sourceCode,
            host,
          )) ||
        (isRead &&
          (isWait || isOverWithStream(call, host)) &&
          isBodyOfRequest(input, signals))
      );
    }) ||
    (isWait &&
      rivalsOf(endOfChain(call), sourceCode).some(each =>
        isOpenedBy(each, mayKnow, sourceCode, host),
      ))
  );
}

/** `context.request()`, where `context.signal` is in scope: it may have that. */
function isOfHolder(
  { callee }: HostCall,
  signals: readonly AvailableSignal[],
): boolean {
  const target = unwrap(callee);
  const object =
    target.type === 'MemberExpression' ? unwrap(target.object) : undefined;
  return (
    object?.type === 'Identifier' &&
    signals.some(
      ({ kind, variable }) =>
        kind === 'options' && variable?.name === object.name,
    )
  );
}

/** `once(child, 'exit')` of `node:events`, `finished(file)` of `node:stream/promises` */
export function isWaitForEvent(call: HostCall, host: TypeHost): boolean {
  const module = waits.get(calledName(call.callee));
  return module !== undefined && host.signatureOf(call)?.module === module;
}

const waits: ReadonlyMap<string, string> = new Map([
  ['once', 'events'],
  ['finished', 'stream/promises'],
]);

/** `pipeline(source, file)`: not a request with a body, whose answer comes later. */
function isOverWithStream(call: HostCall, host: TypeHost): boolean {
  return (
    calledName(call.callee) === 'pipeline' &&
    host.signatureOf(call)?.module === 'stream/promises'
  );
}

/**
 * Whether something pipes into this what a call with a signal has opened, in a
 * way that carries a failure on: `body.pipeTo(…)`, `pipeline(body, …)`. A plain
 * `pipe` leaves its target open.
 */
export function isFilledByCancelled(
  target: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const node = unwrap(target);
  if (node.type !== 'Identifier') return false;
  const variable = findVariable(node.name, node, sourceCode);
  return (variable?.references ?? []).some(({ identifier }) => {
    const source = sourceOfPipe(identifier);
    return source !== undefined && isOpenedWithSignal(source, sourceCode, host);
  });
}

/** What is piped into this stream, or into what is made of it. */
function sourceOfPipe(target: TSESTree.Node): TSESTree.Node | undefined {
  const call = callWith(target);
  if (!call) return undefined;
  const method = methodCall(call);
  if (method?.name === 'pipeTo') return method.object;
  if (calledName(call.callee) === 'pipeline') return call.arguments[0];
  // `Writable.toWeb(file)`
  return method?.name === 'toWeb' ? sourceOfPipe(call) : undefined;
}
