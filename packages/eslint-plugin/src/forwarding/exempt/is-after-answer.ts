import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { statementOf } from '../../ast/statement-of.ts';
import { someNode } from '../../ast/walk/some-node.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { ownerOfSignal } from '../../scope/owner-of-signal.ts';
import { isTidying } from '../../timers/tidies-up.ts';
import { isThenable } from '../../types/thenable.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { resolveFunction } from '../../variables/resolve-function.ts';
import { isOfClient } from './is-of-client.ts';

/**
 * Whether the signal is that of a request, and this timer is for when that has its
 * answer: it is armed right before, or only takes away what the request has left for
 * others: `setTimeout(() => pending.delete(id), 60_000)`.
 */
export function isAfterAnswer(
  timer: TSESTree.CallExpression,
  signal: Pick<AvailableSignal, 'kind' | 'variable'>,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  if (!isOfClient(signal, host)) return false;
  const [callback] = timer.arguments;
  const called = callback && resolveFunction(callback, sourceCode);
  return (
    (called !== undefined && isTidying(called)) ||
    (ownerOfSignal(signal) === enclosingFunction(timer) &&
      isBeforeAnswer(timer, sourceCode, host))
  );
}

/** Whether the next statement returns what is there already. */
function isBeforeAnswer(
  timer: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost | undefined,
): boolean {
  const statement = statementOf(timer);
  if (statement?.parent?.type !== 'BlockStatement') return false;
  const next = statement.parent.body.find(
    each => each.range[0] >= statement.range[1],
  );
  if (next?.type !== 'ReturnStatement' || !next.argument) return false;
  return (
    !someNode(next.argument, sourceCode, isAwait, isFunctionNode) &&
    !(host && isThenable(host.typeOf(next.argument), host))
  );
}

function isAwait({ type }: TSESTree.Node): boolean {
  return type === 'AwaitExpression';
}
