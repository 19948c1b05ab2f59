import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { rootOf } from '../ast/root-of.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { projectFunction } from '../program/project-function.ts';
import { isPlatformPromise } from '../promises/promise-combinator.ts';
import type { RuleContext } from '../rule-context.ts';
import { originOfCallee } from '../types/callee-specifier.ts';
import { slotsOf } from '../types/slots.ts';
import type { TypeHost } from '../types/type-host.ts';

const MAX_DEPTH = 3;

/**
 * Whether this comes to a call that takes a signal and is none of the project's
 * own functions, be it through those: to the network, a process, a model.
 */
export function reachesOutside(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
  depth = MAX_DEPTH,
): boolean {
  // What `Promise.resolve` is given may have a slot, and goes nowhere.
  const method = methodCall(call);
  if (method && isPlatformPromise(method.object, context.sourceCode)) {
    return false;
  }
  const signature = host.signatureOf(call);
  if (!signature || slotsOf(signature, host).length === 0) return false;
  // A method of a client that a package types, as those of a contract are, is its own.
  if (signature.module !== undefined || isOutside(call, host)) return true;
  const callee = depth > 0 ? projectFunction(call, context, host) : undefined;
  return (
    callee !== undefined &&
    someNode(
      callee.node.body,
      callee.context.sourceCode,
      each =>
        each.type === 'CallExpression' &&
        reachesOutside(each, callee.context, callee.host, depth - 1),
    )
  );
}

/** Whether this is called, or is a method of something, whose code is elsewhere. */
function isOutside(
  { callee }: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  // `client` of `client.chat.create`
  const root = rootOf(callee);
  return [
    originOfCallee(callee, host),
    root.type === 'Identifier' ? host.originOf(root) : undefined,
  ].some(origin => origin && (origin.module !== undefined || origin.isAmbient));
}
