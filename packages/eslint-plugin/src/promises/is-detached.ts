import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { isLost } from './is-lost.ts';
import { endOfChain, links } from './promise-chain.ts';
import { madePromise } from './promise-executor.ts';

/**
 * Whether nothing waits for this call: a statement, or behind `void`. It is
 * meant to run on by itself, unless it settles a promise that is being made.
 */
export function isDetached(call: HostCall, sourceCode: SourceCode): boolean {
  return isDropped(endOfChain(call)) && !madePromise(call, sourceCode);
}

/** Whether nothing becomes of the value of this expression. */
export function isDropped(node: TSESTree.Node): boolean {
  return isLost(node, isDroppedElsewhere);
}

function isDroppedElsewhere(value: TSESTree.Node): boolean {
  const { parent } = value;
  switch (parent?.type) {
    case 'ArrowFunctionExpression':
      return parent.body === value && isDroppedBy(parent);
    case 'ReturnStatement': {
      const owner = enclosingFunction(parent);
      return owner !== undefined && isDroppedBy(owner);
    }
    // The platform waits for it, and the caller has its answer.
    case 'CallExpression':
      return (
        parent.callee !== value && calledName(parent.callee) === 'waitUntil'
      );
    default:
      return false;
  }
}

/** Whether nothing becomes of what this callback returns. */
function isDroppedBy(callback: TSESTree.Node): boolean {
  const value = wrapped(callback);
  const call = value.parent && methodCall(value.parent);
  if (!call) return false;
  if (links.has(call.name)) return isDropped(endOfChain(call.node));
  // Of a list: a function of that name takes the list first and may wait, as
  // the method of a stream does.
  return (
    call.name === 'forEach' &&
    call.arguments[0] === value &&
    wrapped(call.node).parent?.type !== 'AwaitExpression'
  );
}
