import type { TSESTree } from '@typescript-eslint/utils';

import { rootOf } from '../../ast/root-of.ts';
import { someNode } from '../../ast/walk/some-node.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { ownerOfSignal } from '../../scope/owner-of-signal.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { resolveFunction } from '../../variables/resolve-function.ts';
import { isOfClient } from './is-of-client.ts';

/**
 * Whether this `setTimeout` is for when a request has its answer, and its signal is
 * that of the request: `setTimeout(() => pending.delete(id), 60_000)`. A handler does
 * not wait for a timer that it drops. One that answers, by a method of what the handler
 * is given, is part of the request: `setTimeout(() => res.sendStatus(504), 5_000)`.
 */
export function isAfterAnswer(
  { arguments: [callback] }: TSESTree.CallExpression,
  signal: Pick<AvailableSignal, 'kind' | 'variable'>,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  // Without types a signal that something carries is that of a `Request`.
  const isRequest = host ? isOfClient(signal, host) : signal.kind === 'carrier';
  if (!isRequest) return false;
  const owner = ownerOfSignal(signal);
  const called = callback && resolveFunction(callback, sourceCode);
  if (!owner) return false;
  if (!called) return true;
  const given = sourceCode.scopeManager?.getDeclaredVariables(owner) ?? [];
  return !someNode(called.body, sourceCode, node => {
    if (node.type !== 'CallExpression') return false;
    const root = rootOf(node.callee);
    const variable =
      root.type === 'Identifier' && root !== node.callee
        ? findVariable(root.name, root, sourceCode)
        : undefined;
    return given.some(each => each === variable);
  });
}
