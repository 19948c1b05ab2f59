import {
  Group,
  type GroupOptions,
  GroupStuckError,
  all,
  forEach,
  map,
  stream,
  withGroup,
} from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { type Warning, hearWarnings } from './support/hear-warnings.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const boom = new Error('boom');

describe('a task that does not stop in time', () => {
  const stubborn = deferred();
  const fail = async (): Promise<never> => {
    await turn();
    throw boom;
  };

  it.each([
    { name: 'withGroup', run: runInGroup },
    {
      name: 'all',
      run: (options: GroupOptions) =>
        all([() => stubborn.promise, fail], options),
    },
    {
      name: 'map',
      run: (options: GroupOptions) =>
        map([() => stubborn.promise, fail], task => task(), options),
    },
    {
      name: 'stream',
      run: async (options: GroupOptions) => {
        const tasks = [() => stubborn.promise, fail];
        const results = stream(tasks, task => task(), {
          ...options,
          limit: 2,
        });
        let isDone = false;
        while (!isDone) isDone = (await results.next()).done === true;
      },
    },
  ])(
    'G7: $name names it, though it rejects with a failure',
    async ({ run }) => {
      const warnings: Warning[] = [];
      const stopHearing = hearWarnings(warning => warnings.push(warning));

      const error = await run({ grace: 0, name: 'sync' }).catch(
        (thrown: unknown) => thrown,
      );
      await turn();
      stopHearing();

      expect(error).toBe(boom);
      expect(warnings.map(({ message }) => message)).toEqual([
        expect.stringContaining('Group "sync" gave up on '),
      ]);
    },
  );

  it('G7: leaves that to `onStuck`', async () => {
    const warnings: Warning[] = [];
    const stopHearing = hearWarnings(warning => warnings.push(warning));
    const names: string[] = [];

    const job = runInGroup({
      grace: 0,
      onStuck: tasks => names.push(...tasks.map(({ name }) => name)),
    });

    await expect(job).rejects.toBe(boom);
    await turn();
    stopHearing();
    expect(names).toEqual(['stubborn']);
    expect(warnings).toEqual([]);
  });

  it('G7: leaves that to the GroupStuckError', async () => {
    const warnings: Warning[] = [];
    const stopHearing = hearWarnings(warning => warnings.push(warning));

    const job = withGroup(
      group => {
        group.go(() => stubborn.promise);
        group.cancel();
      },
      { grace: 0 },
    );

    await expect(job).rejects.toBeInstanceOf(GroupStuckError);
    await turn();
    stopHearing();
    expect(warnings).toEqual([]);
  });

  it('G7: names those of its own, though the error names those of another', async () => {
    const warnings: Warning[] = [];
    const stopHearing = hearWarnings(warning => warnings.push(warning));

    const job = withGroup(
      async outer => {
        outer.go(() => stubborn.promise, { name: 'outer' });
        await runInGroupThatIsCancelled();
      },
      { grace: 0 },
    );

    await expect(job).rejects.toMatchObject({ tasks: [{ name: 'inner' }] });
    await turn();
    stopHearing();
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('gave up on task "outer"'),
    ]);
  });

  it.each([
    {
      name: 'withGroup',
      body: 'withGroup',
      run: (options: GroupOptions) =>
        withGroup(() => stubborn.promise, options),
    },
    {
      name: 'map',
      body: 'map',
      run: (options: GroupOptions) =>
        map(endless(), fail, { ...options, limit: 1 }),
    },
    {
      name: 'forEach',
      body: 'forEach',
      run: (options: GroupOptions) =>
        forEach(endless(), fail, { ...options, limit: 1 }),
    },
  ])('G7: the body of $name has a name, too', async ({ body, run }) => {
    const stuck: string[] = [];
    const parent = new AbortController();

    const job = run({
      signal: parent.signal,
      grace: 0,
      onStuck: tasks => stuck.push(...tasks.map(({ name }) => name)),
    }).catch((error: unknown) => error);
    await turn();
    parent.abort();
    await job;

    expect(stuck).toEqual([body]);
  });

  describe('G7: in a group of a task, when the outer group aborts,', () => {
    it('is a failure of the outer group, though it stopped because of the abort', async () => {
      const outer = new Group();

      outer.go(signal => runInGroupThatIsStuck(signal));
      outer.go(fail);
      const { errors } = await outer.wait();

      expect(errors).toEqual([boom, expect.any(GroupStuckError)]);
      expect(errors[1]).toMatchObject({ tasks: [{ name: 'inner' }] });
    });

    it('makes a cancelled group fail', async () => {
      const outer = new Group();

      outer.go(signal => runInGroupThatIsStuck(signal));
      outer.cancel();
      const outcome = await outer.wait();

      expect(outcome).toMatchObject({ ok: false, cancelled: true });
      expect(outcome.error).toBeInstanceOf(GroupStuckError);
    });

    it('is a failure, too, as the cause of another error', async () => {
      const outer = new Group();
      const wrapped = new Error('wrapped');

      outer.go(async signal => {
        try {
          await runInGroupThatIsStuck(signal);
        } catch (error) {
          wrapped.cause = error;
          throw wrapped;
        }
      });
      outer.cancel();

      expect((await outer.wait()).error).toBe(wrapped);
    });

    it('G4: fails the outer group, whose abort is an echo all the same', async () => {
      const outer = new Group();

      outer.go(runInGroupThatIsCancelled);
      outer.go(signal => withGroup(() => untilAborted(signal), { signal }));
      const { errors } = await outer.wait();

      expect(errors).toEqual([expect.any(GroupStuckError)]);
    });
  });

  /** A source that never closes. */
  function endless(): AsyncIterable<number> {
    return {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve({ done: false, value: 1 }),
        return: () => stubborn.promise as Promise<never>,
      }),
    };
  }

  function runInGroupThatIsStuck(signal: AbortSignal): Promise<unknown> {
    return withGroup(
      group => {
        group.go(() => stubborn.promise, { name: 'inner' });
      },
      { signal, grace: 0 },
    );
  }

  function runInGroupThatIsCancelled(): Promise<unknown> {
    return withGroup(
      group => {
        group.go(() => stubborn.promise, { name: 'inner' });
        group.cancel();
      },
      { grace: 0 },
    );
  }

  function runInGroup(options: GroupOptions): Promise<unknown> {
    return withGroup(group => {
      group.go(() => stubborn.promise, { name: 'stubborn' });
      group.go(fail);
    }, options);
  }
});
