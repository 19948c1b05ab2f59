import { isFunctionLiteral } from '../ast/function-literal.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { TaskPlace } from '../groups/task-places.ts';
import type { RuleContext } from '../rule-context.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether a task of this group may take a signal, or call what could take one:
 * nothing else of it can be ended by a parent.
 */
export function mayHearAbort(
  maker: HostCall,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const tasks = tasksOf(maker, context);
  return (
    tasks.length === 0 || tasks.some(task => mayTakeSignal(task, context, host))
  );
}

function mayTakeSignal(
  { node, signalIndex }: TaskPlace,
  { sourceCode }: RuleContext,
  host: TypeHost,
): boolean {
  return (
    !isFunctionLiteral(node) ||
    node.params.length > signalIndex ||
    someNode(
      node,
      sourceCode,
      each =>
        (each.type === 'CallExpression' || each.type === 'NewExpression') &&
        freeSlots(each, host, sourceCode).length > 0,
    )
  );
}
