import type { TSESTree } from '@typescript-eslint/utils';

import { lastStatement } from '../ast/last-statement.ts';
import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { methodCall, methodCallOn } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';

/** What leaves a function because a signal has aborted. */
export interface MaskingExit {
  readonly node: TSESTree.CallExpression | ExitStatement;
  /** Whether it stands under a condition that says so. */
  readonly isGuarded: boolean;
}

type ExitStatement = TSESTree.ReturnStatement | TSESTree.ThrowStatement;

/**
 * What leaves by this use of a signal: `throw signal.reason`,
 * `signal.throwIfAborted()`, or the `return` of `if (signal.aborted) return`.
 */
export function maskingExit(signal: TSESTree.Node): MaskingExit | undefined {
  const call = methodCallOn(signal);
  if (call)
    return call.name === 'throwIfAborted'
      ? { node: call.node, isGuarded: false }
      : undefined;
  const member = memberOn(signal);
  if (!member) return undefined;
  const value = wrapped(member);
  switch (memberName(member)) {
    case 'aborted':
      return exitUnder(value);
    case 'reason':
      return exitWith(value);
    default:
      return undefined;
  }
}

function exitWith(reason: TSESTree.Node): MaskingExit | undefined {
  const { parent } = rejection(reason) ?? reason;
  return parent && isExit(parent)
    ? { node: parent, isGuarded: false }
    : undefined;
}

/** The `Promise.reject(reason)` around this. */
function rejection(reason: TSESTree.Node): TSESTree.Node | undefined {
  const call = reason.parent?.type === 'CallExpression' ? reason.parent : null;
  const method = call && methodCall(call);
  return method?.name === 'reject' && call?.arguments[0] === reason
    ? wrapped(call)
    : undefined;
}

/** The exit that is taken only where this is true. */
function exitUnder(aborted: TSESTree.Node): MaskingExit | undefined {
  let test = aborted;
  while (
    test.parent?.type === 'LogicalExpression' &&
    test.parent.operator === '&&'
  ) {
    test = test.parent;
  }
  const { parent } = test;
  if (parent?.type !== 'IfStatement' || parent.test !== test) return undefined;
  const last = lastStatement(parent.consequent);
  return last && isExit(last) ? { node: last, isGuarded: true } : undefined;
}

function isExit(node: TSESTree.Node): node is ExitStatement {
  return node.type === 'ReturnStatement' || node.type === 'ThrowStatement';
}

/** Whether code around this catches what is thrown here, up to the function. */
export function isCaught(
  node: TSESTree.Node,
  owner: TSESTree.Node | undefined,
): boolean {
  if (node.type === 'ReturnStatement') return false;
  for (
    let inner: TSESTree.Node | undefined = node;
    inner && inner !== owner;
    inner = inner.parent
  ) {
    const { parent }: TSESTree.Node = inner;
    if (
      parent?.type === 'TryStatement' &&
      parent.block === inner &&
      parent.handler
    ) {
      return true;
    }
  }
  return false;
}
