import { Group, GroupStuckError, isAbortOf } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { untilAborted } from './support/until-aborted.ts';

const reason = new Error('request closed');

const { proxy: hostile, revoke } = Proxy.revocable({}, {});
revoke();

describe('isAbortOf', () => {
  it('knows a reason that equals nothing', () => {
    expect(isAbortOf(AbortSignal.abort(NaN), NaN)).toBe(true);
  });

  const signal = AbortSignal.abort(reason);

  it.each<{ readonly name: string; readonly error: unknown }>([
    { name: 'the reason itself', error: reason },
    {
      name: 'an error with the reason as its cause',
      error: new Error('wrapped', { cause: reason }),
    },
    {
      name: 'an error with the reason deep in its chain of causes',
      error: new Error('1', {
        cause: new Error('2', { cause: new Error('3', { cause: reason }) }),
      }),
    },
    { name: 'an object that has it as its cause', error: { cause: reason } },
  ])('is true for $name', ({ error }) => {
    expect(isAbortOf(signal, error)).toBe(true);
  });

  it.each<{ readonly name: string; readonly error: unknown }>([
    { name: 'another error', error: new Error('request closed') },
    {
      name: 'an AbortError of another signal',
      error: new DOMException('aborted', 'AbortError'),
    },
    {
      name: 'a GroupStuckError, though the abort is its cause',
      error: new GroupStuckError('The group', [], 0, reason),
    },
    { name: 'an error whose chain of causes is a circle', error: circular() },
    { name: 'an error whose chain of causes has no end', error: endless() },
    { name: 'an error that throws when it is looked at', error: hostile },
    { name: '`undefined`', error: undefined },
    { name: '`null`', error: null },
    { name: 'a string', error: 'request closed' },
  ])('is false for $name', ({ error }) => {
    expect(isAbortOf(signal, error)).toBe(false);
  });

  it('is false while the signal is not aborted, also for `undefined`', () => {
    const open = new AbortController().signal;

    expect(isAbortOf(open, undefined)).toBe(false);
    expect(isAbortOf(open, new Error('boom'))).toBe(false);
  });

  it.each([null, 0, 'text'])('knows a reason that is `%s`', primitive => {
    expect(isAbortOf(AbortSignal.abort(primitive), primitive)).toBe(true);
  });

  it('throws a TypeError for what is no signal: the arguments in wrong order', () => {
    expect(() =>
      // @ts-expect-error: the order is what it is about
      isAbortOf(reason, signal),
    ).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`signal\` to be an AbortSignal, got an object (Error).]`,
    );
  });

  it('tells in a `catch` whether the group was aborted', async () => {
    const group = new Group();

    const task = group.go(async taskSignal => {
      try {
        return await untilAborted(taskSignal);
      } catch (error) {
        return isAbortOf(taskSignal, error);
      }
    });
    group.go(() => Promise.reject(new Error('boom')));
    await group.wait();

    expect(task.value).toBe(true);
  });
});

function circular(): Error {
  const error = new Error('circular');
  error.cause = new Error('inner', { cause: error });
  return error;
}

function endless(): object {
  return {
    get cause() {
      return endless();
    },
  };
}
