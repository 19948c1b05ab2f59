import type { TSESTree } from '@typescript-eslint/utils';

import { isFinishing } from '../../ast/is-finishing.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import { targetOf } from '../../ast/target-of.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { isDetached } from '../../promises/is-detached.ts';
import type { SourceCode } from '../../rule-context.ts';
import { mayHaveSlots } from '../../types/free-slots.ts';
import { isThenable } from '../../types/thenable.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';

/**
 * Whether this gives an emitter that could be iterated, as `createInterface` of
 * `node:readline` does, and is kept here by what only listens to it: nothing waits
 * for it or for what it gives, and it ends with what it reads.
 */
export function isOnlyHeard(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const type = host.typeOf(call);
  if (isThenable(type, host) || !host.propertyOf(type, 'on')) return false;
  const name = targetOf(call);
  if (name?.type !== 'Identifier') return false;
  const variable = findVariable(name.name, name, sourceCode);
  return !variable?.references.some(
    ({ identifier }) =>
      isIterated(identifier) || isWaitedFor(identifier, sourceCode, host),
  );
}

/**
 * `await cursor.toArray()`. A method that takes a signal itself, as the `question` of
 * `node:readline/promises` does, is asked for it.
 */
function isWaitedFor(
  identifier: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const method = methodCallOn(identifier);
  return (
    method !== undefined &&
    !isDetached(method.node, sourceCode) &&
    isThenable(host.typeOf(method.node), host) &&
    !isFinishing(method.node) &&
    !mayHaveSlots(method.node, host)
  );
}

/** Whether it is gone through here, or is left to somebody else who may. */
function isIterated(identifier: TSESTree.Node): boolean {
  const use = wrapped(identifier);
  const { parent } = use;
  switch (parent?.type) {
    case 'ForOfStatement':
      return parent.right === use;
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
    case 'YieldExpression':
      return true;
    default:
      return false;
  }
}
