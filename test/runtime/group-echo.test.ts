import { setTimeout as sleep } from 'node:timers/promises';

import { Group } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('Group', () => {
  describe('G4: after the abort', () => {
    it.each<{
      readonly name: string;
      readonly echo: (signal: AbortSignal) => unknown;
    }>([
      { name: 'the reason itself', echo: signal => signal.reason as unknown },
      {
        name: 'an error with the reason as its cause',
        echo: signal => new Error('wrapped', { cause: signal.reason }),
      },
      {
        name: 'an error with the reason deep in its chain of causes',
        echo: signal =>
          new Error('outer', {
            cause: new Error('inner', { cause: signal.reason }),
          }),
      },
      {
        name: 'a DOMException AbortError of a library',
        echo: () => new DOMException('aborted', 'AbortError'),
      },
      {
        name: 'an error with the name CanceledError',
        echo: () => Object.assign(new Error(''), { name: 'CanceledError' }),
      },
      {
        name: 'an error with the code ABORT_ERR',
        echo: () => Object.assign(new Error(''), { code: 'ABORT_ERR' }),
      },
      {
        name: 'an error with the code ERR_CANCELED',
        echo: () => Object.assign(new Error(''), { code: 'ERR_CANCELED' }),
      },
      {
        name: 'an AggregateError of nothing but echoes',
        echo: signal =>
          new AggregateError([
            signal.reason,
            new DOMException('aborted', 'AbortError'),
          ]),
      },
      {
        name: 'an AggregateError of another realm, of nothing but echoes',
        echo: signal =>
          Object.assign(new Error(''), {
            name: 'AggregateError',
            errors: [signal.reason],
          }),
      },
      {
        name: 'a SuppressedError of nothing but echoes',
        echo: signal =>
          Object.assign(new Error(''), {
            name: 'SuppressedError',
            error: signal.reason as unknown,
            suppressed: new DOMException('aborted', 'AbortError'),
          }),
      },
    ])('$name is an echo', async ({ echo }) => {
      const group = new Group();
      const sibling = deferred();

      const task = group.go(async signal => {
        await untilAborted(signal).catch(() => undefined);
        sibling.reject(echo(signal));
        return sibling.promise;
      });
      group.go(() => Promise.reject(boom));
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([boom]);
      expect(task.status).toBe('cancelled');
    });

    it.each<{ readonly name: string; readonly error: unknown }>([
      { name: 'an error of the clean-up', error: new Error('cleanup') },
      {
        name: 'a TimeoutError',
        error: new DOMException('too late', 'TimeoutError'),
      },
      { name: 'an empty AggregateError', error: new AggregateError([]) },
      {
        name: 'an AggregateError with one failure among echoes',
        error: new AggregateError([
          new DOMException('aborted', 'AbortError'),
          new Error('cleanup'),
        ]),
      },
      {
        name: 'a SuppressedError with a failure in it',
        error: Object.assign(new Error(''), {
          name: 'SuppressedError',
          error: new Error('cleanup'),
          suppressed: new DOMException('aborted', 'AbortError'),
        }),
      },
      {
        name: 'an error whose chain of causes is a circle',
        error: circular(),
      },
      {
        name: 'an error with echoes in it that is no SuppressedError',
        error: Object.assign(new Error('cleanup'), {
          error: new DOMException('aborted', 'AbortError'),
          suppressed: new DOMException('aborted', 'AbortError'),
        }),
      },
      { name: 'a function called AbortError', error: function AbortError() {} },
      { name: 'an AggregateError that holds itself', error: ownAggregate() },
      { name: '`undefined`', error: undefined },
    ])('$name is a failure, and does not replace the first', async given => {
      const group = new Group();
      const sibling = deferred();

      group.go(() => sibling.promise);
      group.go(() => Promise.reject(boom));
      await turn();
      sibling.reject(given.error);
      const outcome = await group.wait();

      expect(outcome.error).toBe(boom);
      expect(outcome.errors).toHaveLength(2);
      expect(outcome.errors[1]).toBe(given.error);
    });

    it('the rejections of node:timers are echoes', async () => {
      const group = new Group();

      const task = group.go(signal => sleep(60_000, undefined, { signal }));
      group.go(() => Promise.reject(boom));
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([boom]);
      expect(task.status).toBe('cancelled');
    });

    it('a task that returns in spite of it is fulfilled', async () => {
      const group = new Group();

      const task = group.go(signal =>
        untilAborted(signal).catch(() => 'swallowed'),
      );
      group.go(() => Promise.reject(boom));
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([boom]);
      expect(task.value).toBe('swallowed');
    });

    it('the failure of a sibling, rethrown, counts once', async () => {
      const group = new Group();

      const first = group.go(() => Promise.reject(boom));
      const second = group.go(() => first.promise);
      const outcome = await group.wait();

      expect(outcome.errors).toEqual([boom]);
      expect(second.status).not.toBe('fulfilled');
    });

    it('equal primitives are two failures', async () => {
      const group = new Group();
      const one = deferred();
      const two = deferred();

      group.go(() => one.promise);
      group.go(() => two.promise);
      one.reject('boom');
      two.reject('boom');
      const outcome = await group.wait();

      expect(outcome.errors).toEqual(['boom', 'boom']);
    });

    it('the clean-up ends before the failure is reported', async () => {
      const group = new Group();
      const events: string[] = [];

      group.go(async signal => {
        await untilAborted(signal).catch(() => undefined);
        await turn();
        events.push('cleaned up');
      });
      group.go(() => Promise.reject(boom));
      await group.wait();
      events.push('reported');

      expect(events).toEqual(['cleaned up', 'reported']);
    });
  });

  describe('G4: while nobody has aborted the group', () => {
    it.each([
      { error: new DOMException('mine', 'AbortError') },
      { error: new DOMException('mine', 'TimeoutError') },
      { error: Object.assign(new Error('mine'), { code: 'ERR_CANCELED' }) },
    ])(
      "a task's own $error.name is a failure (opposite of asyncio)",
      async ({ error }) => {
        const group = new Group();

        const task = group.go(() => Promise.reject(error));
        const sibling = group.go(signal => untilAborted(signal));
        const outcome = await group.wait();

        expect(outcome.error).toBe(error);
        expect([task.status, sibling.status]).toEqual(['failed', 'cancelled']);
      },
    );
  });
});

function circular(): Error {
  const error = new Error('circular');
  error.cause = new Error('inner', { cause: error });
  return error;
}

function ownAggregate(): AggregateError {
  const error = new AggregateError([]);
  error.errors.push(error);
  return error;
}
