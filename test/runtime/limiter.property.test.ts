import { Group, Limiter } from 'errgroup';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

/** What the owner of a group does next: so many microtasks later, for so many. */
const actions = fc.record({
  after: fc.nat({ max: 6 }),
  lasts: fc.nat({ max: 6 }),
  what: fc.constantFrom(
    'go',
    'go, and fail',
    'go, until the abort',
    'tryGo',
    'ready, and go',
    'ready',
    'acquire',
    'cancel',
  ),
});

const plans = fc.record({
  limit: fc.integer({ min: 1, max: 3 }),
  hasTryAcquire: fc.boolean(),
  groups: fc.array(
    fc.record({
      failFast: fc.boolean(),
      actions: fc.array(actions, { maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;
type Action = Plan['groups'][number]['actions'][number];

it('G5, L10: groups never pass the limit they share, start in order, and give all back', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async plan => {
      const run = new Run(plan);

      await run.toTheEnd();

      expect(run.most).toBeLessThanOrEqual(plan.limit);
      for (const starts of run.starts) {
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
      expect(run.limiter.acquired).toBe(0);
    }),
    { numRuns: 500 },
  );
});

class Run {
  readonly limiter: Limiter;
  /** The most that ever held a permit. */
  most = 0;
  /** Of each group the tasks that have started, by the order of their calls. */
  readonly starts: number[][] = [];
  readonly #plan: Plan;
  #active = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.limiter = new Limiter(plan.limit);
  }

  async toTheEnd(): Promise<void> {
    const { limiter } = this;
    const limit = this.#plan.hasTryAcquire
      ? limiter
      : { acquire: () => limiter.acquire() };
    const groups = this.#plan.groups.map(
      ({ failFast }) => new Group({ limit, failFast }),
    );
    const owners = groups.map((group, index) =>
      this.#own(group, this.#plan.groups[index]?.actions ?? []),
    );
    await turn();
    for (const group of groups) group.cancel();
    await Promise.all(owners);
    await Promise.all(groups.map(group => group.wait()));
    // A permit may still come for who has left.
    await turn();
  }

  async #own(group: Group, actions: readonly Action[]): Promise<void> {
    const starts: number[] = [];
    this.starts.push(starts);
    for (const [index, action] of actions.entries()) {
      await microtasks(action.after);
      const task = (signal: AbortSignal): Promise<void> => {
        starts.push(index);
        return this.#hold(action, signal);
      };
      await this.#act(group, action, task).catch((error: unknown) => {
        // What else would be a defect of the group.
        if (error !== group.signal.reason) throw error;
      });
    }
  }

  async #act(
    group: Group,
    action: Action,
    task: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const { what } = action;
    if (what.startsWith('ready')) await group.ready();
    if (what.includes('go')) group.go(task);
    if (what === 'tryGo') group.tryGo(task);
    if (what === 'cancel') group.cancel();
    if (what !== 'acquire') return;
    const permit = await this.limiter.acquire({ signal: group.signal });
    await this.#hold(action, group.signal).finally(() => permit.release());
  }

  async #hold({ what, lasts }: Action, signal: AbortSignal): Promise<void> {
    this.most = Math.max(this.most, ++this.#active);
    try {
      await microtasks(lasts);
      if (what === 'go, and fail') throw new Error('failure');
      if (what === 'go, until the abort') await untilAborted(signal);
    } finally {
      this.#active--;
    }
  }
}

async function microtasks(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}
