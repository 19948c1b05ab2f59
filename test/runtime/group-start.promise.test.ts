import { Group } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { hearUnhandled } from './support/hear-unhandled.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');
const never = new Promise<never>(() => undefined);

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

  it('leaves no listener on the signal of the service when the promise has come', async () => {
    const group = new Group();
    const signals: AbortSignal[] = [];

    const started = group.start<unknown>((signal, ready) => {
      signals.push(signal);
      ready(turn());
    });
    await group.wait();
    await started;

    expect(signals.map(countListeners)).toEqual([0]);
  });

  it('R6: does not keep the group open after an abort for a promise that never comes', async () => {
    const parent = new AbortController();
    const group = new Group({ signal: parent.signal });

    const started = group.start<unknown>((_, ready) => ready(never));
    await turn();
    parent.abort(boom);

    await expect(group.wait()).resolves.toMatchObject({ ok: true });
    await expect(started).rejects.toBe(boom);
  });

  it('R8: rejects with the reason if a promise has not come when the service stops', async () => {
    const group = new Group();
    const events: unknown[] = [];

    group
      .start<unknown>((signal, ready) => {
        ready(never);
        return untilAborted(signal).finally(turn);
      })
      .catch((error: unknown) => events.push(error));
    await turn();
    group.cancel();
    await Promise.resolve();
    events.push('stopping');
    await group.wait();

    expect(events).toEqual(['stopping', group.signal.reason]);
  });

  it('R8: resolves with a promise that comes after the abort, before the service stops', async () => {
    const group = new Group();

    const started = group.start<unknown>((signal, ready) => {
      ready(untilAborted(signal).catch(() => 'value'));
      return untilAborted(signal).finally(turn);
    });
    group.cancel();

    await expect(started).resolves.toBe('value');
  });

  it.each([true, false])(
    'R6: has rejected when `wait` settles, if the service fails before a promise has come; failFast: %s',
    async failFast => {
      const group = new Group({ failFast });
      const events: unknown[] = [];

      group
        .start<unknown>((_, ready) => {
          ready(never);
          throw boom;
        })
        .catch((error: unknown) => events.push(error));
      const outcome = await group.wait();

      expect(events).toEqual([boom]);
      expect(outcome.errors).toEqual([boom]);
    },
  );

  it.each<{
    readonly when: string;
    readonly until: (group: Group, signal: AbortSignal) => unknown;
  }>([
    { when: 'after the abort', until: group => group.cancel() },
    { when: 'in time', until: () => undefined },
  ])(
    'G7: a promise given $when that rejects is never unhandled',
    async ({ until }) => {
      const unhandled: unknown[] = [];
      const stopHearing = hearUnhandled(reason => unhandled.push(reason));
      const group = new Group();

      void group.start<unknown>((signal, ready) => {
        until(group, signal);
        ready(Promise.reject(boom));
      });
      await group.wait();
      await turn();
      stopHearing();

      expect(unhandled).toEqual([]);
    },
  );
});
