import type { TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { throws } from '../ast/walk/throws.ts';
import { isImplied } from '../flow/implied.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { HostCall } from '../types/type-host.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether each task of this group asks the signal itself, and has another end for an abort
 * than to throw: `if (signal.aborted) { skipped.push(id); return; }`, or a loop that goes on
 * until it. A parent would reject, and what the tasks have noted would be lost.
 */
export function askThemselves(
  maker: HostCall,
  { text }: Pick<AvailableSignal, 'text'>,
  context: RuleContext,
): boolean {
  const tasks = tasksOf(maker, context);
  const name = text.replaceAll('?.', '.');
  return (
    tasks.length > 0 &&
    tasks.every(({ node }) =>
      someNode(node, context.sourceCode, each =>
        endsFor(each, name, context.sourceCode),
      ),
    )
  );
}

/** `if (signal.aborted || isFull) break;`, `while (!signal.aborted && queue.length > 0)` */
function endsFor(
  node: TSESTree.Node,
  signal: string,
  sourceCode: SourceCode,
): boolean {
  switch (node.type) {
    case 'IfStatement':
      return (
        isOnlyBefore(node.test, false, signal) &&
        !throws(node.consequent, sourceCode)
      );
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'WhileStatement':
      return node.test !== null && isOnlyBefore(node.test, true, signal);
    default:
      return false;
  }
}

/** Whether the test can only have this outcome while the signal has not aborted. */
function isOnlyBefore(
  test: TSESTree.Node,
  outcome: boolean,
  signal: string,
): boolean {
  return isImplied(
    test,
    outcome,
    (asked, value) => !value && dottedName(asked) === `${signal}.aborted`,
  );
}
