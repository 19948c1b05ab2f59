import { all } from 'errgroup';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { type Deferred, deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';

/** What a task does when it is called, at its step, and at an abort. */
const taskPlan = fc.record({
  start: fc.oneof(
    { weight: 8, arbitrary: fc.constant('waits' as const) },
    { weight: 1, arbitrary: fc.constant('returns' as const) },
    { weight: 1, arbitrary: fc.constant('throws' as const) },
    { weight: 1, arbitrary: fc.constant('aborts the parent' as const) },
    { weight: 1, arbitrary: fc.constant('aborts it and throws' as const) },
  ),
  end: fc.constantFrom('returns', 'returns', 'fails', 'throws an AbortError'),
  onAbort: fc.constantFrom('heeds', 'wraps', 'fails', 'ignores'),
});

const programs = fc.record({
  // `all` waits for a few tasks in another way than for many.
  tasks: fc.oneof(
    { weight: 3, arbitrary: fc.array(taskPlan, { maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.array(taskPlan, { minLength: 17, maxLength: 20 }),
    },
  ),
  /** The order in which the tasks, or the parent at -1, come to their step. */
  order: fc.shuffledSubarray(Array.from({ length: 21 }, (_, i) => i - 1)),
});

type Plan = typeof programs extends fc.Arbitrary<infer P> ? P : never;
type TaskPlan = Plan['tasks'][number];

const numRuns = Number(process.env.ERRGROUP_RUNS ?? 300);

const options = { timeout: 5_000 + numRuns * 20 };

it(
  'all: without a limit or a listener it does what a group does',
  options,
  async () => {
    const plain = {};
    // Somebody who listens makes `all` take a group from the start.
    const inGroup = { onError: () => undefined };
    await fc.assert(
      fc.asyncProperty(programs, async plan => {
        expect(await logOf(plan, plain)).toEqual(await logOf(plan, inGroup));
      }),
      { numRuns },
    );
  },
);

/**
 * Everything that was seen of one run, in order, but for what reaches the
 * signals of tasks that were fulfilled before: nothing is promised of that.
 */
async function logOf(plan: Plan, options: object): Promise<unknown[]> {
  const run = new Run(plan);
  const job = all(run.tasks, { ...options, signal: run.parent.signal }).then(
    values => run.log.push(['resolved', values]),
    (error: unknown) => run.log.push(['rejected', nameOf(error)]),
  );
  await turn();
  for (const id of plan.order) {
    run.step(id);
    await turn();
  }
  run.finish();
  await job;
  return [...run.log, countListeners(run.parent.signal)];
}

class Run {
  readonly log: unknown[] = [];
  readonly parent = new AbortController();
  readonly tasks: ((signal: AbortSignal) => unknown)[];
  readonly #steps: Deferred<void>[];
  readonly #fulfilled = new Set<number>();

  constructor({ tasks }: Plan) {
    this.#steps = tasks.map(() => deferred());
    this.tasks = tasks.map(
      (plan, id) => signal => this.#start(plan, id, signal),
    );
  }

  step(id: number): void {
    if (id === -1) this.parent.abort(new Error('parent'));
    else this.#steps[id]?.resolve();
  }

  finish(): void {
    for (const { resolve } of this.#steps) resolve();
  }

  #start(plan: TaskPlan, id: number, signal: AbortSignal): unknown {
    this.log.push(['start', id]);
    signal.addEventListener('abort', () => {
      if (this.#fulfilled.has(id)) return;
      this.log.push(['abort', id, nameOf(signal.reason)]);
    });
    if (plan.start.startsWith('abort')) this.parent.abort(new Error('parent'));
    if (plan.start === 'returns') {
      this.#fulfilled.add(id);
      return id;
    }
    if (plan.start === 'throws') throw new Error(`sync ${String(id)}`);
    if (plan.start === 'aborts it and throws') finish(plan, id);
    return this.#wait(plan, id, signal);
  }

  async #wait(
    plan: TaskPlan,
    id: number,
    signal: AbortSignal,
  ): Promise<number> {
    const { promise, resolve } = deferred();
    if (plan.onAbort !== 'ignores') {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve());
    }
    await Promise.race([this.#steps[id]?.promise, promise]);
    if (plan.onAbort !== 'ignores' && signal.aborted) {
      stop(plan, id, signal.reason);
    }
    const value = finish(plan, id);
    this.#fulfilled.add(id);
    return value;
  }
}

function stop({ onAbort }: TaskPlan, id: number, reason: unknown): never {
  if (onAbort === 'fails') throw new Error(`cleanup ${String(id)}`);
  if (onAbort === 'wraps') throw new Error('stopped', { cause: reason });
  throw reason;
}

function finish({ end }: TaskPlan, id: number): number {
  if (end === 'fails') throw new Error(`failure ${String(id)}`);
  if (end === 'throws an AbortError') {
    throw Object.assign(new Error(`own ${String(id)}`), { name: 'AbortError' });
  }
  return id;
}

/** The message, and those of its causes: each run has errors of its own. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  return cause === undefined ? message : `${message} < ${nameOf(cause)}`;
}
