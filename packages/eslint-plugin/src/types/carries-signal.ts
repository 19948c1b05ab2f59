import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { unwrap } from '../ast/unwrap.ts';
import { memoPerProgram } from './memo.ts';
import { canBeSignal } from './signal-like.ts';
import type { HostCall, HostType, TypeHost } from './type-host.ts';
import { usualSignalKeys } from './usual-signal-keys.ts';

/**
 * Whether an argument of this call is a signal, holds one (a `Request`, the
 * options of the caller), or is a function that closes over one.
 */
export function carriesSignal(
  call: HostCall,
  host: TypeHost,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  return call.arguments.some(argument =>
    argument.type === 'SpreadElement'
      ? holdsSignal(host.typeOf(argument.argument), host)
      : argumentCarries(argument, host, sourceCode),
  );
}

function argumentCarries(
  argument: TSESTree.Node,
  host: TypeHost,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  const value = unwrap(argument);
  if (isFunctionLiteral(value)) {
    const scope = sourceCode.scopeManager?.acquire(value);
    return (scope?.through ?? []).some(
      ({ identifier, resolved }) =>
        // What is global is nobody's signal, and the type of `window` is huge.
        resolved?.defs.length && holdsSignal(host.typeOf(identifier), host),
    );
  }
  if (value.type === 'ObjectExpression') {
    return value.properties.some(property =>
      property.type === 'SpreadElement'
        ? holdsSignal(host.typeOf(property.argument), host)
        : argumentCarries(property.value, host, sourceCode),
    );
  }
  return holdsSignal(host.typeOf(argument), host);
}

/** Whether a value of this type is a signal or has one at a usual name. */
export const holdsSignal = memoPerProgram((type: HostType, host): boolean =>
  host.partsOf(type).some(
    part =>
      canBeSignal(part, host) ||
      (!host.isUntyped(part) &&
        !host.isCallable(part) &&
        usualSignalKeys.some(key => {
          const property = host.propertyOf(part, key);
          return property !== undefined && canBeSignal(property.type, host);
        })),
  ),
);
