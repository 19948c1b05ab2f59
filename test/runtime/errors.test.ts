import {
  Group,
  GroupAbortedError,
  GroupClosedError,
  GroupStuckError,
  GroupTimeoutError,
  ServiceNotReadyError,
  TaskNotFulfilledError,
} from 'errgroup';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { deferred } from './support/deferred.ts';

const boom = new Error('boom');

describe('the errors of this package', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('GroupAbortedError, after a failure', async () => {
    const group = new Group();

    group.go(() => Promise.reject(new Error('boom')));
    await group.wait();

    expect(shapeOf(group.signal.reason, GroupAbortedError))
      .toMatchInlineSnapshot(`
      {
        "cause": [Error: boom],
        "code": "ABORT_ERR",
        "message": "The group was aborted: a task has failed.",
        "name": "AbortError",
      }
    `);
  });

  it('GroupAbortedError, after `cancel`, with the name of the group', () => {
    const group = new Group({ name: 'sync' });

    group.cancel();

    expect(shapeOf(group.signal.reason, GroupAbortedError))
      .toMatchInlineSnapshot(`
      {
        "cause": undefined,
        "code": "ABORT_ERR",
        "message": "Group "sync" was cancelled.",
        "name": "AbortError",
      }
    `);
  });

  it('GroupTimeoutError', () => {
    const group = new Group({ timeout: 50 });

    vi.advanceTimersByTime(50);

    expect(shapeOf(group.signal.reason, GroupTimeoutError))
      .toMatchInlineSnapshot(`
      {
        "cause": undefined,
        "code": "ERR_GROUP_TIMEOUT",
        "message": "The group did not finish within 50 ms.",
        "name": "TimeoutError",
      }
    `);
  });

  it('GroupTimeoutError, with the name of the group', () => {
    const group = new Group({ timeout: 0, name: 'sync' });

    expect(shapeOf(group.signal.reason, GroupTimeoutError))
      .toMatchInlineSnapshot(`
      {
        "cause": undefined,
        "code": "ERR_GROUP_TIMEOUT",
        "message": "Group "sync" did not finish within 0 ms.",
        "name": "TimeoutError",
      }
    `);
  });

  it('GroupClosedError, of `go`', async () => {
    const group = new Group();
    await group.wait();

    expect(shapeOf(await errorOf(() => group.go(() => 1)), GroupClosedError))
      .toMatchInlineSnapshot(`
      {
        "cause": undefined,
        "code": "ERR_GROUP_CLOSED",
        "message": "Cannot call \`go\`: the group has settled. Start every task before \`wait\` settles, or create a new group.",
        "name": "GroupClosedError",
      }
    `);
  });

  it('GroupClosedError, of `ready`', async () => {
    const group = new Group();
    await group.wait();

    expect(shapeOf(await errorOf(() => group.ready()), GroupClosedError))
      .toMatchInlineSnapshot(`
      {
        "cause": undefined,
        "code": "ERR_GROUP_CLOSED",
        "message": "Cannot call \`ready\`: the group has settled. Start every task before \`wait\` settles, or create a new group.",
        "name": "GroupClosedError",
      }
    `);
  });

  it('GroupStuckError, with the tasks', async () => {
    const group = new Group({ grace: 100, name: 'sync' });

    const tasks = [
      group.go(() => deferred().promise, { name: 'mail' }),
      group.go(() => deferred().promise),
    ];
    group.cancel();
    vi.advanceTimersByTime(100);
    const { error } = await group.wait();

    expect(shapeOf(error, GroupStuckError)).toMatchInlineSnapshot(`
      {
        "cause": [AbortError: Group "sync" was cancelled.],
        "code": "ERR_GROUP_STUCK",
        "message": "Group "sync" did not stop within 100 ms of its abort: task "mail", a task without a name still running. Pass the task's \`signal\` to everything it awaits.",
        "name": "GroupStuckError",
      }
    `);
    expect((error as GroupStuckError).tasks).toEqual(tasks);
  });

  it('GroupStuckError, with many tasks', async () => {
    const group = new Group({ grace: 0 });

    for (let i = 1; i <= 12; i++) {
      group.go(() => deferred().promise, { name: String(i) });
    }
    group.cancel();
    vi.advanceTimersByTime(0);
    const { error } = await group.wait();

    expect(shapeOf(error, GroupStuckError)).toMatchInlineSnapshot(`
      {
        "cause": [AbortError: The group was cancelled.],
        "code": "ERR_GROUP_STUCK",
        "message": "The group did not stop within 0 ms of its abort: task "1", task "2", task "3", task "4", task "5", task "6", task "7", task "8", task "9", task "10" and 2 more still running. Pass the task's \`signal\` to everything it awaits.",
        "name": "GroupStuckError",
      }
    `);
  });

  it('TaskNotFulfilledError', async () => {
    const group = new Group();

    const task = group.go(() => Promise.reject(new Error('boom')), {
      name: 'load',
    });
    await group.wait();

    expect(shapeOf(await errorOf(() => task.value), TaskNotFulfilledError))
      .toMatchInlineSnapshot(`
      {
        "cause": [Error: boom],
        "code": "ERR_TASK_NOT_FULFILLED",
        "message": "Cannot read \`value\`: task "load" has failed. Check that its \`status\` is 'fulfilled' first.",
        "name": "TaskNotFulfilledError",
      }
    `);
  });

  it('TaskNotFulfilledError says what has become of the task', async () => {
    const group = new Group({ limit: 1 });
    const failed = group.go(() => Promise.reject(boom), { name: 'a' });
    const cancelled = group.go(() => 1, { name: '' });
    const messages = [failed, cancelled].map(task =>
      errorOf(() => task.value).then(String),
    );
    await group.wait();
    messages.push(
      ...[failed, cancelled].map(task =>
        errorOf(() => task.value).then(String),
      ),
    );

    expect(await Promise.all(messages)).toMatchInlineSnapshot(`
      [
        "TaskNotFulfilledError: Cannot read \`value\`: task "a" is running. Check that its \`status\` is 'fulfilled' first.",
        "TaskNotFulfilledError: Cannot read \`value\`: a task without a name is queued. Check that its \`status\` is 'fulfilled' first.",
        "TaskNotFulfilledError: Cannot read \`value\`: task "a" has failed. Check that its \`status\` is 'fulfilled' first.",
        "TaskNotFulfilledError: Cannot read \`value\`: a task without a name was cancelled. Check that its \`status\` is 'fulfilled' first.",
      ]
    `);
  });

  it('ServiceNotReadyError, of a service without a name', async () => {
    const group = new Group();

    const error = await errorOf(() =>
      group.start(
        (
          () => () =>
            undefined
        )(),
      ),
    );

    expect(shapeOf(error, ServiceNotReadyError)).toMatchInlineSnapshot(`
      {
        "cause": undefined,
        "code": "ERR_SERVICE_NOT_READY",
        "message": "Cannot start a service without a name: it has returned without a call of \`ready\`. Call it when the service can be used, and return when it has ended.",
        "name": "ServiceNotReadyError",
      }
    `);
  });

  it('GroupStuckError, with ten tasks, counts no more', async () => {
    const group = new Group({ grace: 0 });
    for (let i = 0; i < 10; i++) {
      group.go(() => new Promise(() => undefined), { name: String(i) });
    }
    group.cancel();
    const waited = group.wait();
    vi.advanceTimersByTime(0);

    expect(String((await waited).error)).toContain('task "9" still running');
  });
});

/** What a log shows of `error`, which must be of `ErrorClass`. */
function shapeOf(
  error: unknown,
  ErrorClass: abstract new (...args: never[]) => Error & { code: string },
): object {
  if (!(error instanceof ErrorClass)) throw new Error('Of another class.');
  const { name, code, message, cause } = error;
  return { name, code, message, cause };
}

async function errorOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
