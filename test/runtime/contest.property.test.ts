import { any, race } from 'errgroup';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** Whether each task fails, and the order in which they settle. */
const contests = fc.record({
  fails: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
  limit: fc.integer({ min: 1, max: 6 }),
  scheduler: fc.scheduler(),
});

type Contest = typeof contests extends fc.Arbitrary<infer C> ? C : never;

interface Run {
  readonly id: number;
  readonly fails: boolean;
  readonly signal: AbortSignal;
}

it('any: the first success, or all errors in order; all have settled', async () => {
  await everyContest(async ({ fails, limit, scheduler }) => {
    const runs = new Runs(scheduler);

    const result = await scheduler.waitFor(
      any(runs.tasks(fails), { limit }).catch((error: unknown) => error),
    );

    const winner = runs.settled.find(run => !run.fails);
    if (winner) {
      expect(result).toBe(winner.id);
      expect(winner.signal.aborted).toBe(false);
    } else {
      expect(result).toHaveProperty('errors', [...fails.keys()]);
    }
    expect(runs.settled).toHaveLength(runs.started);
  });
});

it('race: what the first to settle has come to; all have settled', async () => {
  await everyContest(async ({ fails, limit, scheduler }) => {
    const runs = new Runs(scheduler);

    const result = await scheduler.waitFor(
      race(runs.tasks(fails), { limit }).then(
        value => ({ value }),
        (error: unknown) => ({ error }),
      ),
    );

    const [first] = runs.settled;
    expect(result).toEqual(
      first?.fails ? { error: first.id } : { value: first?.id },
    );
    expect(first?.signal.aborted).toBe(false);
    expect(runs.settled).toHaveLength(runs.started);
  });
});

/** Tasks that settle, as numbers, in the order of the scheduler. */
class Runs {
  readonly settled: Run[] = [];
  started = 0;
  readonly #scheduler: fc.Scheduler;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  tasks(fails: readonly boolean[]) {
    return fails.map((each, id) => async (signal: AbortSignal) => {
      this.started++;
      await this.#scheduler.schedule(Promise.resolve(), `task ${String(id)}`);
      this.settled.push({ id, fails: each, signal });
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- A number shows which task it came from.
      if (each) throw id;
      return id;
    });
  }
}

async function everyContest(
  run: (contest: Contest) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(contests, run));
}
