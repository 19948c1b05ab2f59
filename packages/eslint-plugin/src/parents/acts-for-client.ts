import { someNode } from '../ast/walk/some-node.ts';
import {
  isOnWayToWrite,
  isWriteCall,
} from '../forwarding/exempt/is-done-for-client.ts';
import { isOfClient } from '../forwarding/exempt/is-of-client.ts';
import { isMadeForEffect } from '../promises/sole-await.ts';
import type { RuleContext } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether this is the signal of a request that a client has sent, and the group
 * does what is to be done whole, also when the client has gone: a task writes, what they
 * read is on the way to a write or in a transaction, or nobody takes what the tasks give.
 */
export function actsForClient(
  maker: HostCall,
  signal: Pick<AvailableSignal, 'kind' | 'variable'>,
  context: RuleContext,
  host: TypeHost | undefined,
): boolean {
  const { sourceCode } = context;
  if (!isOfClient(signal, host)) return false;
  return (
    isMadeForEffect(maker, sourceCode) ||
    isOnWayToWrite(maker, sourceCode, host) ||
    tasksOf(maker, context).some(({ node }) =>
      someNode(
        node,
        sourceCode,
        each => each.type === 'CallExpression' && isWriteCall(each, sourceCode),
      ),
    )
  );
}
