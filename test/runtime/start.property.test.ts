import { Group } from 'errgroup';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hearUnhandled } from './support/hear-unhandled.ts';
import { turn } from './support/turn.ts';

/** What a service does, and when it is aborted, if it is. */
const services = fc.record({
  before: fc.nat({ max: 2 }),
  ready: fc.constantFrom('value', 'promise', 'rejecting', 'never', 'none'),
  after: fc.nat({ max: 2 }),
  end: fc.constantFrom('returns', 'fails'),
  onAbort: fc.constantFrom('stops', 'returns', 'is ready', 'ignores'),
  failFast: fc.boolean(),
  abortAt: fc.option(fc.nat({ max: 8 }), { nil: undefined }),
});

type Plan = typeof services extends fc.Arbitrary<infer P> ? P : never;

/** Longer than any service goes on: one that waits for what never comes is aborted. */
const LAST_ABORT = 20;

it('start: what it settles with, and that it has when `wait` does', async () => {
  const unhandled: unknown[] = [];
  const stopHearing = hearUnhandled(reason => unhandled.push(reason));
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), services, async (scheduler, plan) => {
      const run = new Run(scheduler, plan);

      await run.toTheEnd();

      expect(run.result).toBe(run.expected());
      expect(run.errors).toEqual(run.expectedErrors());
    }),
    { numRuns: 300 },
  );
  stopHearing();

  expect(unhandled).toEqual([]);
});

class Run {
  /** What has happened, in order. */
  readonly log: string[] = [];
  result: string | undefined;
  errors: string[] | undefined;
  readonly #group: Group;
  readonly #scheduler: fc.Scheduler;
  readonly #plan: Plan;

  constructor(scheduler: fc.Scheduler, plan: Plan) {
    this.#scheduler = scheduler;
    this.#plan = plan;
    this.#group = new Group({ failFast: plan.failFast });
  }

  /** All that a step sets off ends before the next one. */
  async toTheEnd(): Promise<void> {
    this.#group.signal.addEventListener('abort', () => this.log.push('abort'));
    const settle = (result: string): void => {
      this.result = result;
    };
    this.#group
      .start<unknown>((signal, ready) => this.#serve(signal, ready))
      .then(
        value => settle(String(value)),
        (error: unknown) => settle(nameOf(error)),
      );
    const done = this.#group.wait().then(({ errors }) => {
      expect(this.result).toBeDefined();
      this.errors = errors.map(nameOf);
    });
    for (let step = 0; step < LAST_ABORT + 10; step++) {
      await turn();
      if (step === (this.#plan.abortAt ?? LAST_ABORT)) this.#group.cancel();
      else if (this.#scheduler.count() > 0) await this.#scheduler.waitNext(1);
    }
    await done;
  }

  /** When it happened; never, if it did not. */
  at(event: string): number {
    const at = this.log.indexOf(event);
    return at < 0 ? Infinity : at;
  }

  /** By the contract: what came first. */
  expected(): string {
    const end = Math.min(this.at('fails'), this.at('stops'));
    const aborted = this.at('abort');
    const stopped = Math.min(end, Math.max(this.at('returns'), aborted));
    const isReady = this.at('ready') < aborted;
    if (isReady && this.at('value') < stopped) return 'value';
    if (isReady && this.at('rejects') < stopped) return 'rejected';
    if (this.at('fails') < Infinity) return 'failure';
    if (isReady || aborted < this.at('returns')) return 'AbortError';
    return 'ServiceNotReadyError';
  }

  /** A failure before `ready` is that of `start` alone. */
  expectedErrors(): string[] {
    const failed = this.at('fails');
    return failed < Infinity && failed > this.at('ready') ? ['failure'] : [];
  }

  async #serve(
    signal: AbortSignal,
    ready: (value: unknown) => void,
  ): Promise<void> {
    const { before, after, end, onAbort } = this.#plan;
    const steps = async (count: number): Promise<boolean> => {
      for (let step = 0; step < count; step++) {
        await this.#untilStep(signal);
        if (signal.aborted && onAbort !== 'ignores') return false;
      }
      return true;
    };
    const isReady = await steps(before);
    if (isReady || onAbort === 'is ready') this.#callReady(ready);
    const goesOn = isReady && (await steps(after));
    if (!goesOn && onAbort === 'stops') {
      this.log.push('stops');
      throw signal.reason;
    }
    const ending = goesOn ? end : 'returns';
    this.log.push(ending);
    if (ending === 'fails') throw new Error('failure');
  }

  #callReady(ready: (value: unknown) => void): void {
    const { ready: given } = this.#plan;
    if (given === 'none') return;
    this.log.push('ready');
    if (given === 'value') this.log.push('value');
    ready(this.#given());
  }

  #given(): unknown {
    const { ready } = this.#plan;
    if (ready === 'value') return 'value';
    if (ready === 'never') return new Promise(() => undefined);
    return this.#step().then(() => {
      this.log.push(ready === 'promise' ? 'value' : 'rejects');
      if (ready === 'rejecting') throw new Error('rejected');
      return 'value';
    });
  }

  #step(): Promise<unknown> {
    return this.#scheduler.schedule(Promise.resolve());
  }

  #untilStep(signal: AbortSignal): Promise<unknown> {
    if (this.#plan.onAbort === 'ignores') return this.#step();
    const aborted = new Promise(resolve => {
      if (signal.aborted) resolve(undefined);
      signal.addEventListener('abort', resolve);
    });
    return Promise.race([this.#step(), aborted]);
  }
}

function nameOf(error: unknown): string {
  const { name, message } = error as Error; // Nothing else is thrown here.
  return name === 'Error' ? message : name;
}
