import { inspect } from 'node:util';

import { Group } from 'errgroup';
import { expect, it } from 'vitest';

it('an outcome in a log shows whether a task has failed, and with what', async () => {
  const success = await new Group().wait();
  const group = new Group();
  group.go(() => Promise.reject(new TypeError('boom')));
  const failure = await group.wait();

  expect(inspect(success)).toBe(
    '{ ok: true, cancelled: false, error: undefined, errors: [], stuck: [] }',
  );
  expect(inspect(failure)).toMatch(
    /^{\s+ok: false,\s+cancelled: false,\s+error: TypeError: boom/,
  );
});

it('a task in a log shows its name, its status and what it has come to', async () => {
  const group = new Group({ failFast: false });
  const tasks = [
    group.go(() => 1, { name: 'one' }),
    group.go(() => Promise.reject(new TypeError('boom')), { name: 'two' }),
  ];
  const running = tasks.map(task => inspect(task));
  await group.wait();

  expect(running).toEqual([
    "{ name: 'one', status: 'running' }",
    "{ name: 'two', status: 'running' }",
  ]);
  expect(inspect(tasks[0])).toBe(
    "{ name: 'one', status: 'fulfilled', value: 1 }",
  );
  expect(inspect(tasks[1])).toMatch(
    /^{\s+name: 'two',\s+status: 'failed',\s+error: TypeError: boom/,
  );
});
