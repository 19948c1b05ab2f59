import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { targetOf } from '../../ast/target-of.ts';
import { memberOn } from '../../ast/member-on.ts';
import { methodCall, methodCallOn } from '../../ast/method-call.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import { isOutside } from '../../promises/shared-work.ts';
import { soleAwait } from '../../promises/sole-await.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { isUntyped } from '../../types/type-kinds.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf, readsOfDeclared } from '../../variables/reads-of.ts';

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
  const awaited = soleAwait(call, sourceCode);
  const value = chosen(awaited ? wrapped(awaited) : endOfChain(call));
  const uses = [value, ...keptReads(value, sourceCode)];
  const isKept = (use: TSESTree.Node): boolean => isStored(use, sourceCode);
  if (uses.some(isKept)) return isOpen(value, host);
  // `response.socket`
  return uses
    .flatMap(use => memberOn(use) ?? [])
    .map(wrapped)
    .some(
      member =>
        [member, ...keptReads(member, sourceCode)].some(
          use => isKept(use) || isListenedTo(use),
        ) && isOpen(member, host),
    );
}

/** `idle.pop() ?? (await connect())` */
function chosen(value: TSESTree.Node): TSESTree.Node {
  const { parent } = value;
  return parent?.type === 'LogicalExpression' && parent.right === value
    ? chosen(wrapped(parent))
    : value;
}

/** Where the variable is read that this value is kept in, or assigned to. */
function keptReads(
  value: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const name = targetOf(value);
  return name?.type === 'Identifier'
    ? readsOf(findVariable(name.name, name, sourceCode)).map(wrapped)
    : [];
}

/** Whether this is kept, be it in a literal that is: `running.set(id, { child })`. */
export function isStored(
  value: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const kept = writtenIn(value);
  return (
    isPutAway(kept, sourceCode) ||
    (kept.type === 'ObjectExpression' &&
      readsOfHolder(kept, sourceCode).some(read =>
        isPutAway(wrapped(read), sourceCode),
      ))
  );
}

/** `this.child = child`, `session.children.set(id, child)` */
function isPutAway(kept: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { parent } = kept;
  if (parent?.type === 'AssignmentExpression') {
    return parent.right === kept && parent.left.type === 'MemberExpression';
  }
  const call = parent && methodCall(parent);
  return (
    call !== undefined &&
    ['add', 'push', 'set'].includes(call.name) &&
    (unwrap(call.object).type === 'MemberExpression' ||
      isOutside(call.object, enclosingFunction(kept), sourceCode)) &&
    call.arguments.some(argument => argument === kept)
  );
}

/** Where the variable is read that this literal is given to. */
function readsOfHolder(
  { parent }: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  if (parent?.type === 'VariableDeclarator')
    return readsOfDeclared(parent, sourceCode);
  if (parent?.type !== 'AssignmentExpression') return [];
  const { left } = parent;
  return left.type === 'Identifier'
    ? readsOf(findVariable(left.name, left, sourceCode))
    : [];
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
