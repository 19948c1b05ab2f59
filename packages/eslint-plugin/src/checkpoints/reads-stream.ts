import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostType, TypeHost } from '../types/type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';

/**
 * Whether this reads a stream, itself or in a callback (`wrap(() => reader.read())`): it
 * ends with the signal that the stream was opened with, wherever that was.
 */
export function readsStream(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const isRead = (node: TSESTree.Node): boolean =>
    node.type === 'CallExpression' && isReadOfStream(node, host);
  return (
    isRead(call) ||
    call.arguments.some(
      each => isFunctionNode(each) && someNode(each, sourceCode, isRead),
    )
  );
}

/**
 * `reader.read()`, also in other hands (`readInTime(reader, ms)`), and the `next()` of an
 * iterator.
 */
function isReadOfStream(
  call: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  const method = methodCall(call);
  const has = (type: HostType, name: string): boolean =>
    host
      .partsOf(type)
      .some(
        part =>
          isUntyped(part, host) || host.propertyOf(part, name) !== undefined,
      );
  switch (method?.name) {
    case 'next':
      return has(host.awaitedTypeOf(host.typeOf(call)), 'done');
    case 'read':
      return has(host.typeOf(method.object), 'releaseLock');
    default:
      return call.arguments.some(each => isReader(host.typeOf(each), host));
  }
}

function isReader(type: HostType, host: TypeHost): boolean {
  return host
    .partsOf(type)
    .some(part =>
      ['read', 'releaseLock'].every(name => host.propertyOf(part, name)),
    );
}
