import { isFunctionLiteral } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { Task } from '../groups/task.ts';

/**
 * A literal that is handed over on the spot, so that it has no other callers,
 * and does not say by `_signal` that it ignores its group on purpose.
 */
export function isPlainTask({ function: task, signalIndex }: Task): boolean {
  const parameter = task.params[signalIndex];
  const isIgnored =
    parameter?.type === 'Identifier' && parameter.name.startsWith('_');
  return (
    !isIgnored &&
    isFunctionLiteral(task) &&
    wrapped(task).parent?.type !== 'VariableDeclarator'
  );
}
