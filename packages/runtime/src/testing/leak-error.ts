import type { RunningTask } from './running-task.ts';

/** Thrown by a leak check: `tasks` were still running when it gave up. */
export class LeakError extends Error {
  override readonly name = 'LeakError';
  readonly code = 'ERR_LEAKED_TASKS';
  readonly tasks: readonly RunningTask[];

  constructor(owner: string, tasks: readonly RunningTask[]) {
    const count =
      tasks.length === 1 ? '1 task' : `${String(tasks.length)} tasks`;
    super(
      `${owner} has left ${count} running:\n\n` +
        `${tasks.map(describe).join('\n\n')}\n\n` +
        "Await the group's `wait` or dispose of it before the test ends; if " +
        "that hangs, pass the task's `signal` to everything it awaits.",
    );
    this.tasks = tasks;
  }
}

function describe({
  name,
  group,
  status,
  age,
  startedAt,
}: RunningTask): string {
  const task = name === '' ? 'a task without a name' : `task "${name}"`;
  const place = group === undefined ? '' : ` of group "${group}"`;
  const site = startedAt.map(frame => `\n      ${frame}`).join('');
  return `  ${task}${place}, ${status} for ${String(Math.round(age))} ms, started${site}`;
}
