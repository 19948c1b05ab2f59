import {
  Group,
  type GroupOptions,
  type TaskFunction,
  all,
  allSettled,
  any,
  checkpoint,
  isAbortOf,
  map,
  onAbort,
  race,
  sleep,
  withGroup,
} from 'errgroup';
import { describe, expect, it, vi } from 'vitest';

import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

describe('GroupOptions', () => {
  it('may all be `undefined`', () => {
    const options: GroupOptions = {
      signal: undefined,
      limit: undefined,
      timeout: undefined,
      failFast: undefined,
      grace: undefined,
      onStuck: undefined,
      onError: undefined,
      name: undefined,
    };

    expect(() => new Group(options)).not.toThrow();
    expect(() => new Group(undefined)).not.toThrow();
  });

  it.each([1, 2, Number.MAX_SAFE_INTEGER, Infinity])(
    'a limit of %s is taken',
    limit => {
      expect(() => new Group({ limit })).not.toThrow();
    },
  );

  it.each([0, -1, 1.5, NaN, -Infinity])(
    'a limit of %s is a RangeError',
    limit => {
      expect(() => new Group({ limit })).toThrow(RangeError);
      expect(() => new Group({ limit })).toThrow(`\`${String(limit)}\``);
    },
  );

  it.each(['4', null, true, {}, [], 4n])(
    'a limit that is no number is a TypeError: %s',
    limit => {
      expect(() => new Group({ limit: limit as never })).toThrow(TypeError);
    },
  );

  describe.each(['timeout', 'grace'])('%s', option => {
    it.each([-1, NaN, -Infinity, 2 ** 31])('of %s is a RangeError', delay => {
      const options = { [option]: delay };

      expect(() => new Group(options)).toThrow(RangeError);
      expect(() => new Group(options)).toThrow(`\`${option}\``);
      expect(() => new Group(options)).toThrow(`\`${String(delay)}\``);
    });

    it.each([0, 0.5, Infinity])('of %s is taken', delay => {
      expect(() => new Group({ [option]: delay })).not.toThrow();
    });

    it.each(['1000', null, {}])(
      'that is no number is a TypeError: %s',
      delay => {
        const options = { [option]: delay } as GroupOptions;

        expect(() => new Group(options)).toThrow(TypeError);
      },
    );
  });

  describe('the message names the option, what was expected and what came', () => {
    it('limit', () => {
      expect(() => new Group({ limit: 0 })).toThrowErrorMatchingInlineSnapshot(
        `[RangeError: Expected \`limit\` to be an integer from 1 and up or \`Infinity\`, got \`0\` (number).]`,
      );
    });

    it('limit, of another type', () => {
      expect(
        () => new Group({ limit: {} as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`limit\` to be an integer from 1 and up, \`Infinity\`, or an object with \`acquire\`, got an object (Object).]`,
      );
    });

    it('limit, with something else for `tryAcquire`', () => {
      const acquire = () => Promise.resolve({ release: () => undefined });

      expect(
        () => new Group({ limit: { acquire, tryAcquire: 5 as never } }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`limit.tryAcquire\` to be a function, got \`5\` (number).]`,
      );
    });

    it('timeout', () => {
      expect(
        () => new Group({ timeout: -1 }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[RangeError: Expected \`timeout\` to be a number of ms from 0 to 2147483647 or \`Infinity\`, got \`-1\` (number).]`,
      );
    });

    it('timeout, of another type', () => {
      expect(
        () => new Group({ timeout: '5s' as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`timeout\` to be a number of ms from 0 to 2147483647 or \`Infinity\`, got \`'5s'\` (string).]`,
      );
    });

    it('grace', () => {
      expect(
        () => new Group({ grace: NaN }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[RangeError: Expected \`grace\` to be a number of ms from 0 to 2147483647 or \`Infinity\`, got \`NaN\` (number).]`,
      );
    });

    it('signal', () => {
      expect(
        () => new Group({ signal: new AbortController() as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`signal\` to be an AbortSignal, got an object (AbortController).]`,
      );
    });

    it('failFast', () => {
      expect(
        () => new Group({ failFast: 'no' as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`failFast\` to be a boolean, got \`'no'\` (string).]`,
      );
    });

    it('onError', () => {
      expect(
        () => new Group({ onError: 'log' as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`onError\` to be a function, got \`'log'\` (string).]`,
      );
    });

    it('onStuck', () => {
      expect(
        () => new Group({ onStuck: null as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`onStuck\` to be a function, got \`null\`.]`,
      );
    });

    it('name', () => {
      expect(
        () => new Group({ name: Symbol('sync') as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`name\` to be a string, got \`Symbol(sync)\` (symbol).]`,
      );
    });

    it('a signal in place of the options', () => {
      expect(
        () => new Group(new AbortController().signal as never),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`options\` to be an object, got an AbortSignal. Write \`{ signal }\` for \`signal\`.]`,
      );
    });

    it('something else in place of the options', () => {
      expect(() => new Group(8 as never)).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`options\` to be an object, got \`8\` (number).]`,
      );
    });

    it('a promise in place of a task', () => {
      expect(() =>
        new Group().go(Promise.resolve(1) as never),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`task\` to be a function, got an object (Promise). The work has already started, and nothing can abort it: write \`signal => load(signal)\` for \`load()\`.]`,
      );
    });

    it('something else in place of a task', () => {
      expect(() =>
        new Group().go(undefined as never),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`task\` to be a function, got \`undefined\`.]`,
      );
    });

    it('the name of a task', () => {
      expect(() =>
        new Group().go(() => 1, { name: 7 as never }),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`name\` to be a string, got \`7\` (number).]`,
      );
    });

    it('a text of which the beginning is enough', () => {
      const shown = 'x'.repeat(60);

      expect(() => new Group(shown as never)).toThrow(`got \`'${shown}'\``);
      expect(() => new Group(`${shown}y` as never)).toThrow(
        `got \`'${shown}…'\` (string).`,
      );
    });

    it('something else in place of the options of a task', () => {
      expect(() =>
        new Group().tryGo(() => 1, 'load' as never),
      ).toThrowErrorMatchingInlineSnapshot(
        `[TypeError: Expected \`options\` to be an object, got \`'load'\` (string).]`,
      );
    });
  });

  it.each([
    { name: 'a function', limit: () => 4, got: 'a function' },
    { name: 'null', limit: null, got: '`null`' },
    {
      name: 'no class',
      limit: Object.create(null) as unknown,
      got: 'no class',
    },
    {
      name: 'a constructor that is none',
      limit: { constructor: 4 },
      got: 'no class',
    },
    {
      name: '`acquire` that is no method',
      limit: { acquire: 4 },
      got: '(Object)',
    },
  ])('a limit that is $name is shown as it is', ({ limit, got }) => {
    const options = { limit } as never;

    expect(() => new Group(options)).toThrow(TypeError);
    expect(() => new Group(options)).toThrow(got);
  });

  it.each([
    { name: 'no `aborted`', signal: { addEventListener: describe } },
    {
      name: 'an `aborted` that is none',
      signal: {
        aborted: 1,
        addEventListener: describe,
        removeEventListener: describe,
      },
    },
    {
      name: 'no method to listen',
      signal: { aborted: false, addEventListener: 1 },
    },
    {
      name: 'no method to end that',
      signal: { aborted: false, addEventListener: describe },
    },
    { name: 'nothing at all', signal: null },
  ])('a signal with $name is a TypeError', ({ signal }) => {
    expect(() => new Group({ signal: signal as never })).toThrow(
      'Expected `signal` to be an AbortSignal',
    );
  });

  it('a signal of another realm, or of a polyfill, is a parent as any other', async () => {
    const parent = Object.assign(new EventTarget(), {
      aborted: false,
      reason: undefined,
    });
    const signal = parent as unknown as AbortSignal;

    const group = new Group({ signal });
    const job = all([own => untilAborted(own)], { signal });
    Object.assign(parent, { aborted: true, reason: 'gone' });
    parent.dispatchEvent(new Event('abort'));

    expect(group.signal.reason).toBe('gone');
    await expect(job).rejects.toBe('gone');
  });

  it('a signal that does not say why it has aborted gives one `AbortError`', async () => {
    const parent = Object.assign(new EventTarget(), { aborted: false });
    const signal = parent as unknown as AbortSignal;
    const reasons: unknown[] = [];

    const group = new Group({ signal });
    group.go(untilAborted);
    const cancelled = new Group({ signal });
    cancelled.go(untilAborted);
    cancelled.cancel();
    const jobs: Promise<unknown>[] = [
      all([untilAborted, untilAborted], { signal }),
      sleep(60_000, { signal }),
    ];
    onAbort(signal, reason => reasons.push(reason));
    parent.aborted = true;
    parent.dispatchEvent(new Event('abort'));
    jobs.push(all([() => 1], { signal }), checkpoint(signal));

    for (const each of [group, cancelled]) {
      reasons.push((await each.wait()).error);
    }
    for (const each of await Promise.allSettled(jobs)) {
      reasons.push(each.status === 'rejected' && each.reason);
    }
    const abort: unknown = expect.objectContaining({ name: 'AbortError' });
    expect(reasons).toEqual(new Array(7).fill(abort));
    expect(new Set(reasons).size).toBe(1);
    expect(isAbortOf(signal, reasons[0])).toBe(true);
    expect(isAbortOf(signal, undefined)).toBe(false);
  });

  it('a signal without `throwIfAborted` ends whatever it is given to', async () => {
    const like = Object.assign(new EventTarget(), {
      aborted: true,
      reason: 'gone',
    });
    const signal = like as unknown as AbortSignal;

    await expect(all([() => 1], { signal })).rejects.toBe('gone');
    await expect(sleep(1, { signal })).rejects.toBe('gone');
    await expect(checkpoint(signal)).rejects.toBe('gone');
    like.aborted = false;
    await expect(all([() => 1], { signal })).resolves.toEqual([1]);
    await expect(sleep(0, { signal })).resolves.toBeUndefined();
    await expect(checkpoint(signal)).resolves.toBeUndefined();
  });

  it.each([
    { option: 'name', value: 7 },
    { option: 'failFast', value: 'no' },
    { option: 'onStuck', value: 'ring' },
    { option: 'onError', value: 'ring' },
    { option: 'limit', value: 'few' },
    { option: 'timeout', value: 'soon' },
    { option: 'grace', value: 'none' },
  ])('`all` names a bad `$option` as well', async ({ option, value }) => {
    await expect(all([], { [option]: value })).rejects.toThrow(
      `Expected \`${option}\` to be`,
    );
  });

  it.each<
    [string, (task: TaskFunction<unknown>, options: GroupOptions) => unknown]
  >([
    [
      'withGroup',
      (task, options) =>
        withGroup(group => [task, task].map(each => group.go(each)), options),
    ],
    ['all', (task, options) => all([task, task], options)],
    ['allSettled', (task, options) => allSettled([task, task], options)],
    ['any', (task, options) => any([task, task], options)],
    ['race', (task, options) => race([task, task], options)],
    [
      'map',
      (task, options) => map([1, 2], (_item, signal) => task(signal), options),
    ],
  ])(
    'of `%s` may be accessors, and methods, of a class',
    async (_name, run) => {
      const boom = new Error('boom');
      const options = new JobOptions();
      let running = 0;
      let most = 0;

      await Promise.allSettled([
        run(async () => {
          most = Math.max(most, ++running);
          await turn();
          running--;
          throw boom;
        }, options),
      ]);

      expect([most, options.heard]).toEqual([1, [boom]]);
    },
  );

  it('may have `aborted` among them, and be no signal', () => {
    const state = { aborted: false, limit: 3 };

    expect(new Group(state).limit).toBe(3);
  });

  it('`null` in place of the options is a TypeError', async () => {
    expect(() => new Group(null as never)).toThrow('got `null`');
    await expect(all([], null as never)).rejects.toThrow('got `null`');
  });

  it('G6: a bad option leaves no timer behind', () => {
    vi.useFakeTimers();

    expect(() => new Group({ timeout: 1, name: 7 as never })).toThrow(
      TypeError,
    );
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

class JobOptions implements GroupOptions {
  readonly heard: unknown[] = [];
  readonly #limit = 1;

  get limit(): number {
    return this.#limit;
  }

  onError(error: unknown): void {
    this.heard.push(error);
  }
}
