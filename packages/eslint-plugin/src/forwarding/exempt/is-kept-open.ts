import type { TSESTree } from '@typescript-eslint/utils';

import { writtenIn } from '../../ast/literals/written-in.ts';
import { memberOn } from '../../ast/member-on.ts';
import { methodCall, methodCallOn } from '../../ast/method-call.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { isUntyped } from '../../types/type-kinds.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';

/**
 * Whether this call opens something that is kept in an object for later: a
 * server, a connection, or the socket of its response, which may also be listened
 * to. It may take the signal for
 * its whole life, and that is longer than the work the signal stands for.
 */
export function isKeptOpen(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const promise = endOfChain(call);
  const value =
    promise.parent?.type === 'AwaitExpression'
      ? wrapped(promise.parent)
      : promise;
  const uses = [value, ...keptReads(value, sourceCode)];
  if (uses.some(isStored)) return isOpen(value, host);
  // `response.socket`
  return uses
    .flatMap(use => memberOn(use) ?? [])
    .map(wrapped)
    .some(
      member =>
        [member, ...keptReads(member, sourceCode)].some(
          use => isStored(use) || isListenedTo(use),
        ) && isOpen(member, host),
    );
}

/** Where the variable is read that this value is kept in. */
function keptReads(
  { parent }: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  return parent?.type === 'VariableDeclarator'
    ? readsOfDeclared(parent, sourceCode).map(wrapped)
    : [];
}

/** `this.child = child`, `session.children.set(id, { child })` */
function isStored(value: TSESTree.Node): boolean {
  const kept = writtenIn(value);
  const { parent } = kept;
  if (parent?.type === 'AssignmentExpression') {
    return parent.right === kept && parent.left.type === 'MemberExpression';
  }
  const call = parent && methodCall(parent);
  return (
    call !== undefined &&
    ['add', 'push', 'set'].includes(call.name) &&
    unwrap(call.object).type === 'MemberExpression' &&
    call.arguments.some(argument => argument === kept)
  );
}

/** `socket.addEventListener('message', …)`, which goes on when the function ends. */
function isListenedTo(object: TSESTree.Node): boolean {
  return methodCallOn(object)?.name === 'addEventListener';
}

const endings = ['close', 'kill', 'stop', 'terminate'];

function isOpen(value: TSESTree.Node, host: TypeHost): boolean {
  return host
    .partsOf(host.awaitedTypeOf(host.typeOf(value)))
    .some(
      part =>
        !isUntyped(part, host) &&
        endings.some(name => host.propertyOf(part, name)),
    );
}
