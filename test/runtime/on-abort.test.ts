import { onAbort } from 'errgroup';
import { describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';

const boom = new Error('boom');

describe('onAbort', () => {
  it('calls the listener with the reason, before `abort` returns', () => {
    const controller = new AbortController();
    const reasons: unknown[] = [];

    onAbort(controller.signal, reason => reasons.push(reason));
    controller.abort(boom);

    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toBe(boom);
  });

  it('calls it at once when the signal is aborted already', () => {
    const reasons: unknown[] = [];

    onAbort(AbortSignal.abort(boom), reason => reasons.push(reason));

    expect(reasons[0]).toBe(boom);
  });

  it('calls the listeners in the order in which they came', () => {
    const controller = new AbortController();
    const events: string[] = [];

    onAbort(controller.signal, () => events.push('first'));
    onAbort(controller.signal, () => events.push('second'));
    controller.abort();

    expect(events).toEqual(['first', 'second']);
  });

  it('calls nobody who was disposed, and leaves no listener', () => {
    const controller = new AbortController();
    const events: string[] = [];

    const subscription = onAbort(controller.signal, () => events.push('call'));
    subscription[Symbol.dispose]();
    const left = countListeners(controller.signal);
    controller.abort();

    expect([events, left]).toEqual([[], 0]);
  });

  it('calls nobody who was disposed by an earlier listener of the same abort', () => {
    const controller = new AbortController();
    const events: string[] = [];

    onAbort(controller.signal, () => second[Symbol.dispose]());
    const second = onAbort(controller.signal, () => events.push('second'));
    controller.abort();

    expect(events).toEqual([]);
  });

  it('takes the disposal of one that was called at once', () => {
    const subscription = onAbort(AbortSignal.abort(boom), () => undefined);

    expect(() => {
      subscription[Symbol.dispose]();
    }).not.toThrow();
  });

  it('takes a second disposal, and one after the abort', () => {
    const controller = new AbortController();
    const events: string[] = [];

    const subscription = onAbort(controller.signal, () => events.push('call'));
    controller.abort();
    subscription[Symbol.dispose]();
    subscription[Symbol.dispose]();

    expect(events).toEqual(['call']);
  });

  it('G6: leaves no listener after the abort', () => {
    const controller = new AbortController();

    onAbort(controller.signal, () => {});
    controller.abort();

    expect(countListeners(controller.signal)).toBe(0);
  });

  it('adds one listener to the signal, however many it is given', () => {
    const { signal } = new AbortController();

    for (let index = 0; index < 100; index++) onAbort(signal, () => {});

    expect(countListeners(signal)).toBe(1);
  });

  it('refuses what is no signal', () => {
    expect(() =>
      // @ts-expect-error: a controller is no signal
      onAbort(new AbortController(), () => {}),
    ).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`signal\` to be an AbortSignal, got an object (AbortController).]`,
    );
  });

  it('refuses a listener that is no function', () => {
    expect(() =>
      // @ts-expect-error: an event listener object is no function
      onAbort(new AbortController().signal, { handleEvent: () => {} }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Expected \`listener\` to be a function, got an object (Object).]`,
    );
  });
});
