import type { TSESTree } from '@typescript-eslint/utils';

import { inCleanup } from '../ast/in-cleanup.ts';
import { isFinishing } from '../ast/is-finishing.ts';
import { methodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { groupCall } from '../groups/group-call.ts';
import { isDetached, isDropped } from '../promises/is-detached.ts';
import { endOfChain, links } from '../promises/promise-chain.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isThenable } from '../types/thenable.ts';
import { isUntyped } from '../types/type-kinds.ts';
import { readsOfDeclared } from '../variables/reads-of.ts';
import { isKnownAsync } from './is-known-async.ts';

/**
 * Whether this call starts work that nothing waits for: its promise, with what
 * is chained to it, is dropped, at once or by the variable that holds it. Not
 * the methods of a group, which waits for what they start by itself; and not
 * the end of a resource in a clean-up, which may hang.
 */
export function isDroppedWork(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  if (isLink(call)) return false;
  const isDropped = isDetached(call, sourceCode) || isKeptInVain(call, context);
  return (
    isDropped &&
    startsWork(call, context) &&
    !groupCall(call, context) &&
    !(inCleanup(call) && isFinishing(call))
  );
}

/** Whether this goes on with the promise of another call. */
function isLink(call: TSESTree.CallExpression): boolean {
  return links.has(methodCall(call)?.name ?? '');
}

/** Whether the promise is kept in a constant that is only read to drop it. */
function isKeptInVain(
  call: TSESTree.CallExpression,
  { sourceCode }: RuleContext,
): boolean {
  const { parent } = endOfChain(call);
  if (parent?.type !== 'VariableDeclarator') return false;
  if (parent.id.type !== 'Identifier') return false;
  const { kind, parent: owner } = parent.parent;
  if (kind.endsWith('using') || owner.type.startsWith('Export')) return false;
  return readsOfDeclared(parent, sourceCode).every(read =>
    isDropped(endOfChain(read)),
  );
}

/** By its type; without one, where the file shows it or `void` says so. */
function startsWork(
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  const type = host?.typeOf(call);
  if (host && type && !isUntyped(type, host)) return isThenable(type, host);
  const promise = endOfChain(call);
  return (
    promise !== wrapped(call) ||
    promise.parent?.type === 'UnaryExpression' ||
    isKnownAsync(call, context)
  );
}
