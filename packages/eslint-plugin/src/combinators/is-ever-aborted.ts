import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionLiteral } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import {
  goesOnAfterFailure,
  optionsOfTask,
} from '../groups/goes-on-after-failure.ts';
import { taskPlaces } from '../groups/task-places.ts';
import type { Task } from '../groups/task.ts';
import { takesOwnFailure } from '../promises/takes-own-failure.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { writtenOptions } from '../variables/written-options.ts';
import { isCaughtWholly } from './is-caught-wholly.ts';

/**
 * Whether anything can abort the signal of this task. `allSettled` cancels nothing, and
 * `all`, `map` and `forEach` do not where they go on after a failure or none of their
 * tasks can fail, unless their options say what does.
 */
export function isEverAborted(
  task: Pick<Task, 'call' | 'runner'>,
  context: RuleContext,
): boolean {
  if (!endingWithFailures.has(task.runner)) return true;
  const options = optionsOfTask(task, context);
  if (options.some(each => mayAbort(each, context.sourceCode))) return true;
  return !goesOnAfterFailure(task, context) && mayTaskFail(task, context);
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
      return (
        isFunctionLiteral(task) && takesEveryFailure(task, context.sourceCode)
      );
    })
  );
}

/** `() => load().catch(report)`, and a body in a `try` that takes what it throws. */
function takesEveryFailure(
  task: FunctionNode,
  sourceCode: SourceCode,
): boolean {
  const { body } = task;
  if (body.type === 'BlockStatement') return isCaughtWholly(task, sourceCode);
  const value = unwrap(body);
  return takesOwnFailure(
    value.type === 'AwaitExpression' ? value.argument : value,
    sourceCode,
  );
}
