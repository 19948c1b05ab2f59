import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import {
  goesOnAfterFailure,
  optionsOfTask,
} from '../groups/goes-on-after-failure.ts';
import { taskPlaces } from '../groups/task-places.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';
import { takesEveryFailure } from './takes-every-failure.ts';

/**
 * Whether anything can abort the signal of this task. `allSettled` cancels nothing, and
 * `all`, `map` and `forEach` do not where no failure aborts them, unless their options
 * say what does.
 */
export function isEverAborted(
  task: Pick<Task, 'call' | 'runner'>,
  context: RuleContext,
): boolean {
  return (
    !endingWithFailures.has(task.runner) ||
    isAbortedByFailure(task, context) ||
    optionsOfTask(task, context).some(each =>
      mayAbort(each, context.sourceCode),
    )
  );
}

/**
 * Whether the failure of another task may abort this one: not where the group goes on
 * after it, nor where none of the tasks can fail.
 */
export function isAbortedByFailure(
  task: Pick<Task, 'call' | 'runner'>,
  context: RuleContext,
): boolean {
  return (
    !goesOnAfterFailure(task, context) &&
    (!endingWithFailures.has(task.runner) || mayTaskFail(task, context))
  );
}

/** Whether these options have, or may have, a signal or a deadline. */
function mayAbort(options: TSESTree.Node, sourceCode: SourceCode): boolean {
  const { literal, added } = writtenOptions(options, sourceCode) ?? {};
  return (
    !literal ||
    added?.length !== 0 ||
    literal.properties.some(
      property =>
        property.type === 'SpreadElement' ||
        property.computed ||
        ['signal', 'timeout'].includes(propertyName(property) ?? ''),
    )
  );
}

const endingWithFailures = new Set(['all', 'allSettled', 'forEach', 'map']);

/** Whether a task may fail that this call runs, or that it may run for all we see. */
function mayTaskFail(
  { call, runner }: Pick<Task, 'call' | 'runner'>,
  context: RuleContext,
): boolean {
  const places = taskPlaces(call, context);
  const [first] = call.arguments;
  const list = first && unwrap(first);
  // What makes the source of a `map` may fail as well.
  const areAll =
    runner === 'all'
      ? list?.type === 'ArrayExpression' &&
        list.elements.length === places.length
      : places.every(place => place.runner === runner);
  return !(
    areAll &&
    places.every(({ node }) => {
      const task = unwrap(node);
      return isFunctionLiteral(task) && takesEveryFailure(task, context);
    })
  );
}
