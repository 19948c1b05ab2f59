import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isWithin } from '../ast/is-within.ts';
import { methodCall } from '../ast/method-call.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { promiseOfExecutor } from '../executors/pending-promise.ts';
import { optionsOfTask } from '../groups/goes-on-after-failure.ts';
import { taskPlaces } from '../groups/task-places.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { abortedTest } from '../signals/aborted-test.ts';
import { heardSignal } from '../signals/bridged-signals.ts';
import { lineage } from '../signals/lineage.ts';
import { givenPromise } from '../tasks/given-promise.ts';

/**
 * Whether this signal of a task of a race has aborted whenever another task wins: each of
 * them is a promise, made by hand, that nothing settles but the abort, or what aborts as
 * well: `setTimeout(() => { controller.abort(); reject(late); }, ms)`. Only where nothing
 * else ends the race.
 */
export function isEndedByRivals(
  signal: TSESTree.Node,
  task: Task,
  context: RuleContext,
): boolean {
  const { call, runner } = task;
  if (runner !== 'race' || optionsOfTask(task, context).length > 0)
    return false;
  const [list] = call.arguments;
  const rivals = taskPlaces(call, context).filter(
    ({ node }) => !isWithin(task.function, node),
  );
  if (list?.type !== 'ArrayExpression' || rivals.length === 0) return false;
  if (list.elements.length !== rivals.length + 1) return false;

  const isOfSignal = relativesOf(signal, context);
  return rivals.every(({ node }) => {
    const settlers = settlersOf(node, context.sourceCode);
    return (
      settlers.length > 0 &&
      settlers.every(each => comesWithAbort(each, isOfSignal, context))
    );
  });
}

type Test = (node: TSESTree.Node) => boolean;

/** Whether a signal, or a controller, only aborts where this signal does as well. */
function relativesOf(signal: TSESTree.Node, context: RuleContext): Test {
  const known = lineage(signal, context).origins;
  return node => {
    const { origins } = lineage(node, context);
    return origins.size > 0 && [...origins].every(each => known.has(each));
  };
}

/** Where the promise that this task gives can be settled, if that is in sight. */
function settlersOf(
  task: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const made = givenPromise(task, sourceCode);
  const promise =
    made?.type === 'NewExpression'
      ? promiseOfExecutor(made, sourceCode)
      : undefined;
  return promise?.settlers ?? [];
}

/** Whether the abort settles the promise here, has come before, or is made beside it. */
function comesWithAbort(
  settler: TSESTree.Node,
  isOfSignal: Test,
  context: RuleContext,
): boolean {
  const callback = enclosingFunction(settler);
  if (!callback) return false;
  const heard = heardSignal(settler, context) ?? heardSignal(callback, context);
  const isAborted: Test = ({ parent }) => {
    const test =
      parent?.type === 'IfStatement' && isWithin(settler, parent.consequent)
        ? abortedTest(parent.test, context)
        : undefined;
    return test !== undefined && isOfSignal(test.signal);
  };
  const aborts: Test = node => {
    const call = methodCall(node);
    return call?.name === 'abort' && isOfSignal(call.object);
  };
  return (
    (heard !== undefined && isOfSignal(heard)) ||
    around(settler, callback).some(isAborted) ||
    someNode(callback.body, context.sourceCode, aborts, mayBeLeftOut)
  );
}

/** What this is in, up to the function. */
function around(
  inner: TSESTree.Node,
  owner: TSESTree.Node,
): readonly TSESTree.Node[] {
  const outer: TSESTree.Node[] = [];
  for (
    let node: TSESTree.Node | undefined = inner;
    node && node !== owner;
    node = node.parent
  )
    outer.push(node);
  return outer;
}

/** What may not run though the code around it does. */
function mayBeLeftOut(node: TSESTree.Node): boolean {
  return (
    isFunctionNode(node) ||
    /^(?:Do|For|If|Switch|While)\w*Statement$/u.test(node.type) ||
    ['CatchClause', 'ConditionalExpression', 'LogicalExpression'].includes(
      node.type,
    )
  );
}
