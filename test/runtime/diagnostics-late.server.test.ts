import { subscribe, unsubscribe } from 'node:diagnostics_channel';

import { Group } from 'errgroup';
import { expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';

it('tells of the end of a group once, however often `wait` is called', async () => {
  const ends = hear('tracing:errgroup:group:asyncEnd');
  const group = new Group();
  group.go(() => 1);

  await group.wait();
  await group.wait();
  await turn();

  expect(ends.stop()).toHaveLength(1);
});

it('lets a group that nobody has heard of settle as any other', async () => {
  const group = new Group();
  const open = deferred();
  group.go(() => open.promise);

  const ends = hear('tracing:errgroup:group:asyncEnd');
  const heard = new Group();
  open.resolve();
  const outcomes = [await group.wait(), await heard.wait()];
  await turn();

  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  expect(ends.stop()).toHaveLength(1);
});

it('runs a task that was queued before anybody listened', async () => {
  const group = new Group({ limit: 1 });
  const open = deferred();
  group.go(() => open.promise);
  const queued = group.go(() => 'ran');

  const starts = hear('tracing:errgroup:task:start');
  await new Group().wait();
  open.resolve();
  await group.wait();

  expect(queued.value).toBe('ran');
  expect(starts.stop()).toEqual([]);
});

/** The messages on a channel from now on, until `stop`. */
function hear(channel: string): { readonly stop: () => unknown[] } {
  const messages: unknown[] = [];
  const onMessage = (message: unknown): void => {
    messages.push(message);
  };
  subscribe(channel, onMessage);
  return {
    stop() {
      unsubscribe(channel, onMessage);
      return messages;
    },
  };
}
