import { Group } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { turn } from './support/turn.ts';

// What `ready` is given may be a promise.
describe('start', () => {
  it('R6: has settled when `wait` does, also with a promise', async () => {
    const group = new Group();
    const events: unknown[] = [];

    void group
      .start<unknown>((_, ready) => ready(turn().then(() => 'value')))
      .then(value => events.push(value));
    (await group.wait()).orThrow();

    expect(events).toEqual(['value']);
  });

  it('R6: does not keep the group open after an abort for a promise that never comes', async () => {
    const parent = new AbortController();
    const group = new Group({ signal: parent.signal });

    void group.start<unknown>((_, ready) => ready(new Promise(() => {})));
    await turn();
    parent.abort();

    await expect(group.wait()).resolves.toMatchObject({ ok: true });
  });
});
