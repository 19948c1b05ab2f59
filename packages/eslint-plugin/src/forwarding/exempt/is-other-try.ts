import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { cleanupAround, inCleanup } from '../../ast/in-cleanup.ts';
import { jumps } from '../../ast/jumps.ts';
import { endsWithThrow } from '../../ast/last-statement.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { someNode } from '../../ast/walk/some-node.ts';
import { isDropped } from '../../promises/is-detached.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { HostCall } from '../../types/type-host.ts';
import { isGivenSource } from '../carried/is-given-source.ts';
import { isWriting } from './names-of-calls.ts';

/**
 * Whether this is the work itself, done in another way by the `catch` of a `try` that
 * gives the signal to a call: `catch { return await readFrom(mirror); }`. What cleans
 * up, or tells of the failure, is done for its effect, and nobody reads its result, or
 * the failure is thrown on whatever that is.
 */
export function isOtherTry(
  call: HostCall,
  signal: AvailableSignal,
  names: RegExp | undefined,
  sourceCode: SourceCode,
): boolean {
  const cleanup = cleanupAround(call, names);
  const attempt = cleanup?.node.parent;
  if (cleanup?.kind !== 'catch' || attempt?.type !== 'TryStatement') {
    return false;
  }
  return (
    isResultUsed(call) &&
    !onlyThrows(attempt.handler, sourceCode) &&
    !isWriting(calledName(call.callee)) &&
    !inCleanup(attempt, names) &&
    someNode(attempt.block, sourceCode, node =>
      isGiven(node, signal, sourceCode),
    )
  );
}

/** Whether no way out of this clause goes on with what it has: `throw`, at its end. */
function onlyThrows(
  clause: TSESTree.CatchClause | null,
  sourceCode: SourceCode,
): boolean {
  return (
    clause !== null &&
    endsWithThrow(clause.body) &&
    !someNode(
      clause.body,
      sourceCode,
      ({ type }) => jumps.has(type) && type !== 'ThrowStatement',
      isFunctionNode,
    )
  );
}

function isGiven(
  node: TSESTree.Node,
  signal: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  return (
    node.type === 'CallExpression' &&
    isGivenSource(node.arguments, [signal], sourceCode)
  );
}

function isResultUsed(call: HostCall): boolean {
  const promise = wrapped(endOfChain(call));
  const { parent } = promise;
  const value = parent?.type === 'AwaitExpression' ? wrapped(parent) : promise;
  return !isDropped(value);
}
