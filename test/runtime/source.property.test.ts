import { forEach, map, stream } from 'errgroup';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** What a mapper is told to do with its item. */
interface Item {
  readonly id: number;
  readonly fails: boolean;
}

/** A program: items, how they are given, and how many run at a time. */
const programs = fc.record({
  items: fc
    .array(fc.boolean(), { maxLength: 8 })
    .map(fails => fails.map((each, id): Item => ({ id, fails: each }))),
  limit: fc.integer({ min: 1, max: 4 }),
  isAsync: fc.boolean(),
  scheduler: fc.scheduler(),
});

type Program = typeof programs extends fc.Arbitrary<infer P> ? P : never;

/** Runs mappers in the order of the scheduler, and counts them. */
class Mappers {
  readonly started: number[] = [];
  readonly settled: Item[] = [];
  mostRunning = 0;
  #running = 0;
  readonly #scheduler: fc.Scheduler;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  readonly run = async (item: Item): Promise<number> => {
    this.started.push(item.id);
    this.mostRunning = Math.max(this.mostRunning, ++this.#running);
    await this.#scheduler.schedule(
      Promise.resolve(),
      `item ${String(item.id)}`,
    );
    this.#running--;
    this.settled.push(item);
    if (item.fails) throw new Error(`item ${String(item.id)}`);
    return item.id;
  };
}

describe('map, in every order', () => {
  it('S3, F1: gives the results in the order of the source, or the first failure', async () => {
    await everyProgram(async ({ items, limit, isAsync, scheduler }) => {
      const mappers = new Mappers(scheduler);

      const mapped = map(sourceOf(items, isAsync, scheduler), mappers.run, {
        limit,
      }).then(
        values => values,
        (error: unknown) => String(error),
      );
      const result = await scheduler.waitFor(mapped);

      const first = mappers.settled.find(item => item.fails);
      expect(result).toEqual(
        first ? `Error: item ${String(first.id)}` : items.map(({ id }) => id),
      );
    });
  });

  it('G1, G5, L10: starts in order, never more than `limit`, and waits for all', async () => {
    await everyProgram(async ({ items, limit, isAsync, scheduler }) => {
      const mappers = new Mappers(scheduler);

      await scheduler.waitFor(
        forEach(sourceOf(items, isAsync, scheduler), mappers.run, {
          limit,
        }).catch(() => undefined),
      );

      expect(mappers.mostRunning).toBeLessThanOrEqual(limit);
      expect(mappers.settled).toHaveLength(mappers.started.length);
      expect(mappers.started).toEqual(
        items.slice(0, mappers.started.length).map(({ id }) => id),
      );
    });
  });
});

describe('stream, in every order', () => {
  it('S3: yields in the order of the source if `ordered`', async () => {
    await everyProgram(async ({ items, limit, isAsync, scheduler }) => {
      const mappers = new Mappers(scheduler);
      const calm = items.map(({ id }) => ({ id, fails: false }));

      const results = stream(sourceOf(calm, isAsync, scheduler), mappers.run, {
        limit,
        ordered: true,
      });

      expect(await scheduler.waitFor(collect(results))).toEqual(
        items.map(({ id }) => id),
      );
    });
  });

  it('yields in the order of completion otherwise', async () => {
    await everyProgram(async ({ items, limit, isAsync, scheduler }) => {
      const mappers = new Mappers(scheduler);
      const calm = items.map(({ id }) => ({ id, fails: false }));

      const results = stream(sourceOf(calm, isAsync, scheduler), mappers.run, {
        limit,
      });

      expect(await scheduler.waitFor(collect(results))).toEqual(
        mappers.settled.map(({ id }) => id),
      );
    });
  });

  it('G1, F1: throws the first failure when all have stopped', async () => {
    await everyProgram(async ({ items, limit, isAsync, scheduler }) => {
      const mappers = new Mappers(scheduler);

      const results = stream(sourceOf(items, isAsync, scheduler), mappers.run, {
        limit,
      });
      const end = collect(results).then(
        () => 'done',
        (error: unknown) => String(error),
      );
      const result = await scheduler.waitFor(end);

      const first = mappers.settled.find(item => item.fails);
      expect(result).toBe(first ? `Error: item ${String(first.id)}` : 'done');
      expect(mappers.settled).toHaveLength(mappers.started.length);
    });
  });

  it('never has more than `limit` results running or unread', async () => {
    await fc.assert(
      fc.asyncProperty(
        programs,
        fc.boolean(),
        async ({ items, limit, isAsync, scheduler }, ordered) => {
          const mappers = new Mappers(scheduler);
          const calm = items.map(({ id }) => ({ id, fails: false }));
          let requested = 1;
          let mostAhead = 0;
          const run = (item: Item): Promise<number> => {
            const running = mappers.run(item);
            // A result that the consumer waits for is read when it is there.
            const ahead = mappers.started.length - requested;
            mostAhead = Math.max(mostAhead, ahead);
            return running;
          };

          const results = stream(sourceOf(calm, isAsync, scheduler), run, {
            limit,
            ordered,
          });
          const consumed = (async () => {
            for await (const id of results) {
              await scheduler.schedule(
                Promise.resolve(),
                `consumer of ${String(id)}`,
              );
              requested++;
            }
          })();
          await scheduler.waitFor(consumed);

          expect(requested).toBe(items.length + 1);
          expect(mostAhead).toBeLessThanOrEqual(limit);
          expect(mappers.mostRunning).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('G1: has no mapper running when the loop was left, wherever that was', async () => {
    await fc.assert(
      fc.asyncProperty(
        programs,
        fc.nat({ max: 4 }),
        async ({ items, limit, isAsync, scheduler }, leaveAt) => {
          const mappers = new Mappers(scheduler);

          const left = (async () => {
            let read = 0;
            const source = sourceOf(items, isAsync, scheduler);
            for await (const id of stream(source, mappers.run, { limit })) {
              expect(items[id]?.fails).toBe(false);
              if (read++ === leaveAt) break;
            }
          })().catch(() => undefined);
          await scheduler.waitFor(left);

          expect(mappers.settled).toHaveLength(mappers.started.length);
        },
      ),
    );
  });
});

async function everyProgram(
  run: (program: Program) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(programs, run));
}

function sourceOf(
  items: readonly Item[],
  isAsync: boolean,
  scheduler: fc.Scheduler,
): Iterable<Item> | AsyncIterable<Item> {
  return isAsync ? slowly(items, scheduler) : items;
}

async function* slowly(
  items: readonly Item[],
  scheduler: fc.Scheduler,
): AsyncGenerator<Item, void, undefined> {
  for (const item of items) {
    await scheduler.schedule(Promise.resolve(), `source ${String(item.id)}`);
    yield item;
  }
}

async function collect<R>(results: AsyncIterable<R>): Promise<R[]> {
  const collected: R[] = [];
  for await (const result of results) collected.push(result);
  return collected;
}
