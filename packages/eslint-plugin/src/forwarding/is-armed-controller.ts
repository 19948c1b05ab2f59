import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { enclosingFunction } from '../scope/enclosing-function.ts';
import { isNewController } from '../signals/is-new-controller.ts';
import { isHandedOn } from './is-own-source.ts';

/**
 * Whether somebody else may abort this controller while the call runs, and nothing
 * else is done with it than to hand its signal on: the work that it was made to stop
 * has begun.
 */
export function isArmedController(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
): boolean {
  const declaration = variable?.defs[0]?.node;
  if (kind !== 'controller' || !variable) return false;
  if (declaration?.type !== 'VariableDeclarator') return false;
  if (!isNewController(declaration.init)) return false;
  const reads = variable.references
    .filter(reference => reference.init !== true)
    .map(({ identifier }) => identifier);
  const owner = enclosingFunction(declaration);
  return isAbortedAside(reads, owner, call) || isGivenBack(reads, owner);
}

/** By a timer or a listener that is there by then. */
function isAbortedAside(
  reads: readonly TSESTree.Node[],
  owner: FunctionNode | undefined,
  call: TSESTree.Node,
): boolean {
  return (
    reads.every(read => isAbort(read) || isHandedOn(read)) &&
    reads.some(
      read =>
        isAbort(read) &&
        read.range[1] <= call.range[0] &&
        enclosingFunction(read) !== owner,
    )
  );
}

/**
 * By what the function gives back, `return () => controller.abort()`: it waits for
 * nothing itself, so that all that it starts is under way by then. A controller whose
 * signal is only asked whether it has aborted is a flag.
 */
function isGivenBack(
  reads: readonly TSESTree.Node[],
  owner: FunctionNode | undefined,
): boolean {
  if (!owner || owner.async || owner.generator) return false;
  return (
    reads.every(read => isAbort(read) || isHandedOn(read) || isAsked(read)) &&
    reads.some(isHandedOn) &&
    reads.some(read => isAbort(read) && isReturnedBy(read, owner))
  );
}

/** `controller.signal.aborted` */
function isAsked(controller: TSESTree.Node): boolean {
  const member = wrapped(controller).parent;
  if (member?.type !== 'MemberExpression') return false;
  const { parent } = wrapped(member);
  return (
    memberName(member) === 'signal' &&
    parent?.type === 'MemberExpression' &&
    memberName(parent) === 'aborted'
  );
}

/** Whether this is in a function that is, or is in, what the owner returns. */
function isReturnedBy(node: TSESTree.Node, owner: FunctionNode): boolean {
  const inner = enclosingFunction(node);
  if (!inner || inner === owner) return false;
  let value: TSESTree.Node = inner;
  while (value.parent && !value.type.endsWith('Statement')) {
    value = value.parent;
  }
  return (
    (value.type === 'ReturnStatement' && enclosingFunction(value) === owner) ||
    isReturnedBy(inner, owner)
  );
}

/** `controller.abort`, called or handed over. */
function isAbort(controller: TSESTree.Node): boolean {
  const value = wrapped(controller);
  const { parent } = value;
  return (
    parent?.type === 'MemberExpression' &&
    parent.object === value &&
    memberName(parent) === 'abort'
  );
}
