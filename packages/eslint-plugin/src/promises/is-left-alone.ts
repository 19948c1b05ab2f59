import type { TSESTree } from '@typescript-eslint/utils';

import { targetOf } from '../ast/target-of.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';
import { isDetached, isDropped } from './is-detached.ts';
import { endOfChain } from './promise-chain.ts';

/**
 * Whether nothing waits for this call, where it stands or by the name that its promise
 * is given: `const running = work(); waitUntil(running);`
 */
export function isLeftAlone(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  return isDetached(call, sourceCode) || isKeptAlone(call, sourceCode);
}

/** Whether the promise of this call is given a name, by which nothing waits for it. */
export function isKeptAlone(call: HostCall, sourceCode: SourceCode): boolean {
  const kept = targetOf(endOfChain(call));
  if (kept?.type !== 'Identifier') return false;
  const reads = readsOf(findVariable(kept.name, kept, sourceCode));
  return reads.length > 0 && reads.every(read => isDropped(endOfChain(read)));
}
