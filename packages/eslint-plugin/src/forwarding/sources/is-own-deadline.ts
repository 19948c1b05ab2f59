import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { takenOf } from '../../ast/member-on.ts';
import { methodCall } from '../../ast/method-call.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { RuleContext, SourceCode } from '../../rule-context.ts';
import { isSignalTaken } from '../../signals/dead-controller.ts';
import { isNewController } from '../../signals/is-new-controller.ts';
import { platformTimer } from '../../timers/platform-timer.ts';
import { isGlobal } from '../../variables/global-name.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';
import { usesOf } from '../../variables/resolve-function.ts';

/**
 * Whether a signal of these origins is a deadline that was set here, and nothing
 * else: of `AbortSignal.timeout`, or of a controller that a timer aborts.
 */
export function isOwnDeadline(
  origins: ReadonlySet<TSESTree.Node>,
  context: RuleContext,
): boolean {
  return (
    origins.size > 0 &&
    [...origins].every(origin => isDeadline(origin, context))
  );
}

/** Whether this makes a signal, or a controller, that a deadline aborts. */
export function isDeadline(
  origin: TSESTree.Node,
  context: RuleContext,
): boolean {
  return isTimeout(origin, context) || isTimedController(origin, context);
}

function isTimeout(node: TSESTree.Node, { sourceCode }: RuleContext): boolean {
  const method = methodCall(node);
  return (
    method?.name === 'timeout' &&
    isGlobal(method.object, 'AbortSignal', sourceCode)
  );
}

/** Whether it is aborted by a timer, by the code around it, and by nobody else. */
function isTimedController(
  making: TSESTree.Node,
  { sourceCode }: RuleContext,
): boolean {
  const { parent } = making;
  if (!isNewController(making) || parent?.type !== 'VariableDeclarator') {
    return false;
  }
  const owner = enclosingFunction(making);
  const reads = readsOfDeclared(parent, sourceCode);
  const aborts = reads.filter(read => takenOf(read) === 'abort');
  return (
    reads.every(
      read => isSignalTaken(wrapped(read)) || aborts.includes(read),
    ) &&
    aborts.some(read => isInTimer(read, sourceCode)) &&
    aborts.every(
      read => enclosingFunction(read) === owner || isInTimer(read, sourceCode),
    )
  );
}

/** Whether this is in a function that a timer runs, and nothing else. */
export function isInTimer(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const owner = enclosingFunction(node);
  const uses = owner ? usesOf(owner, sourceCode) : [];
  return (
    uses.length > 0 &&
    uses.every(
      ({ parent }) =>
        parent?.type === 'CallExpression' &&
        platformTimer(parent, sourceCode) === 'setTimeout',
    )
  );
}
