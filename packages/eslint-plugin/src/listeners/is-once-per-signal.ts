import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

/**
 * Whether this function does its work once for a signal: it looks the signal up in a
 * map or set, and puts it there.
 */
export function isOncePerSignal(
  signal: TSESTree.Node,
  owner: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const name = unwrap(signal);
  if (name.type !== 'Identifier') return false;
  const calls = (
    findVariable(name.name, name, sourceCode)?.references ?? []
  ).flatMap(({ identifier }) =>
    isWithin(identifier, owner) ? (callKeyedBy(identifier) ?? []) : [],
  );
  const known = calls
    .filter(call => ['get', 'has'].includes(call.name))
    .map(call => sourceCode.getText(call.object));
  return calls.some(
    call =>
      ['add', 'set'].includes(call.name) &&
      known.includes(sourceCode.getText(call.object)),
  );
}

/** `known.set(signal, …)` */
function callKeyedBy(identifier: TSESTree.Node): MethodCall | undefined {
  const key = wrapped(identifier);
  const call = key.parent && methodCall(key.parent);
  return call?.arguments[0] === key ? call : undefined;
}
