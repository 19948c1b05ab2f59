import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { methodCallOn } from '../../ast/method-call.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { goesOn } from '../../types/goes-on.ts';
import { memoPerProgram } from '../../types/memo-per-program.ts';
import { mentionsSignal } from '../../types/mentions-signal.ts';
import { isSignalLike } from '../../types/signal-like.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';

/**
 * Whether what is called already has a signal: it is made by a call that was
 * given one, or is a method of the very object that holds the signal.
 */
export function receiverCarries(
  callee: TSESTree.Node,
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const node = unwrap(callee);
  return (
    isOwnMethod(node, signals, host) ||
    isOfCarrier(node, signals, sourceCode, host)
  );
}

/**
 * A method of the object whose `this.signal` is in scope, or of one of a class that may
 * have one: `job.run()` sees `job.signal` for itself.
 */
function isOwnMethod(
  callee: TSESTree.Node,
  signals: readonly AvailableSignal[],
  host: TypeHost,
): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  return signals.some(({ kind, variable }) =>
    object.type === 'ThisExpression'
      ? kind === 'member'
      : object.type === 'Identifier' &&
        variable?.name === object.name &&
        host.kindOf(host.typeOf(object)) === 'instance',
  );
}

function isOfCarrier(
  callee: TSESTree.Node,
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const node = unwrap(callee);
  const carries = (each: TSESTree.Node): boolean =>
    isOfCarrier(each, signals, sourceCode, host);

  switch (node.type) {
    case 'Identifier':
      return (
        isSignalLike(host.typeOf(node), host) ||
        isMadeWithSignal(node, sourceCode, host) ||
        isConnectedWithSignal(node, sourceCode, host)
      );
    case 'MemberExpression':
      return isOwner(node.object, signals) || carries(node.object);
    case 'CallExpression':
      return carries(node.callee) || isGivenSignal(node, sourceCode, host);
    case 'NewExpression':
      return isGivenSignal(node, sourceCode, host);
    default:
      return false;
  }
}

const connecting = /^(?:attach|connect)$/u;

/** `client.connect(transport)`, where the transport is made with a signal. */
function isConnectedWithSignal(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  return (
    variable !== undefined && connectsWithSignal(variable, host, sourceCode)
  );
}

const connectsWithSignal = memoPerProgram(
  (
    { references }: TSESLint.Scope.Variable,
    host,
    sourceCode: SourceCode,
  ): boolean =>
    references.some(({ identifier }) => {
      const method = methodCallOn(identifier);
      return (
        method !== undefined &&
        connecting.test(method.name) &&
        method.arguments
          .map(unwrap)
          .some(
            each =>
              (each.type === 'Identifier' &&
                isMadeWithSignal(each, sourceCode, host)) ||
              isMaking(each, sourceCode, host, 1),
          )
      );
    }),
);

function isGivenSignal(
  { arguments: given }: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return given.some(each => mentionsSignal(each, sourceCode, host));
}

/**
 * Whether the variable is given what is made with a signal, and at once, or what is
 * made with that in turn: `trace ? traced(transport) : transport`.
 */
export function isMadeWithSignal(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
  host: TypeHost,
  depth = 2,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  return (variable?.references ?? []).some(
    ({ writeExpr }) =>
      writeExpr && isMaking(unwrap(writeExpr), sourceCode, host, depth - 1),
  );
}

function isMaking(
  value: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
  depth: number,
): boolean {
  const isMade = (each: TSESTree.Node): boolean =>
    each.type === 'Identifier' &&
    depth > 0 &&
    // What a promise gives has been opened with the signal, and has no more.
    !goesOn(host.typeOf(each), host) &&
    isMadeWithSignal(each, sourceCode, host, depth);
  switch (value.type) {
    case 'ConditionalExpression':
      return [value.consequent, value.alternate].some(
        each =>
          isMade(unwrap(each)) ||
          isMaking(unwrap(each), sourceCode, host, depth),
      );
    case 'CallExpression':
    case 'NewExpression':
      return (
        isGivenSignal(value, sourceCode, host) ||
        value.arguments.some(each => isMade(unwrap(each)))
      );
    default:
      return isMade(value);
  }
}

/** Whether this always holds one of the signals: options may do without. */
function isOwner(
  object: TSESTree.Node,
  signals: readonly AvailableSignal[],
): boolean {
  const node = unwrap(object);
  return (
    node.type === 'Identifier' &&
    signals.some(
      signal => signal.variable?.name === node.name && !isOfOptions(signal),
    )
  );
}

function isOfOptions({ kind, isOptional }: AvailableSignal): boolean {
  return kind === 'options' || (kind === 'nested' && isOptional);
}
