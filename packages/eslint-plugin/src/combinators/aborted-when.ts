import { isAbortedByFailure } from './is-ever-aborted.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';

/** What has happened when the signal of a task aborts, as a message says it. */
export function abortedWhen(
  task: Pick<Task, 'call' | 'runner'>,
  context: RuleContext,
): string {
  return isAbortedByFailure(task, context)
    ? (ends[task.runner] ?? 'its group has failed')
    : 'its signal has aborted';
}

const ends: Readonly<Record<string, string>> = {
  all: 'another has failed',
  any: 'another has won',
  forEach: 'another has failed',
  map: 'another has failed',
  race: 'another has won',
  source: 'a task has failed',
  stream: 'another has failed',
};
