import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';

/**
 * Whether this call is given a whole `Request`, and by its name does not send it:
 * what reads a request, verifies or signs it does not end with its signal.
 */
export function isReadRequest(
  { callee }: TSESTree.CallExpression,
  given: TSESTree.Node,
  host: TypeHost,
): boolean {
  return (
    !/fetch|^(?:dispatch|forward|proxy|send)/iu.test(calledName(callee)) &&
    isRequest(given, host)
  );
}

/** Whether this is a whole `Request`. */
export function isRequest(node: TSESTree.Node, host: TypeHost): boolean {
  return host
    .partsOf(host.typeOf(node))
    .every(
      part =>
        !isUntyped(part, host) &&
        ['clone', 'headers', 'url'].every(name => host.propertyOf(part, name)),
    );
}
