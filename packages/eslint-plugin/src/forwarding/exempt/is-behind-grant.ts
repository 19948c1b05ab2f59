import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isWithin } from '../../ast/is-within.ts';
import { someStarted } from '../../ast/walk/started-nodes.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { isOfClient } from './is-of-client.ts';
import { isWriting } from './names-of-calls.ts';
import { isSpending, spendsGrant } from './spends-grant.ts';

/**
 * Whether a grant has been spent on the way to the call: what follows keeps what that
 * was spent for, also when the client has gone whose request has this signal. For
 * another caller it is to be saved at least. `does` are the names of what is called.
 */
export function isBehindGrant(
  call: HostCall,
  signal: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
  does: readonly string[] = [calledName(call.callee)],
): boolean {
  const owner = enclosingFunction(call);
  if (!owner || !(isOfClient(signal, host) || does.some(isWriting))) {
    return false;
  }
  return someStarted(
    owner.body,
    sourceCode,
    node =>
      node.type === 'CallExpression' &&
      isBefore(node, call) &&
      isOnWayTo(call, node, owner.body) &&
      (isSpending(calledName(node.callee)) || spendsGrant(node, sourceCode)),
  );
}

/** Whether this is over when the call begins: it stands above, or in an argument. */
function isBefore(node: TSESTree.Node, call: HostCall): boolean {
  return (
    node.range[1] <= call.range[0] ||
    (node !== call &&
      isWithin(node, call) &&
      enclosingFunction(node) === enclosingFunction(call))
  );
}

/** Whether the block that this is in, or a body without any, goes on to the call. */
function isOnWayTo(
  call: TSESTree.Node,
  node: TSESTree.Node,
  body: TSESTree.Node,
): boolean {
  let block = node;
  while (block !== body && block.type !== 'BlockStatement' && block.parent)
    block = block.parent;
  return isWithin(call, block);
}
