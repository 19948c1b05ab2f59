import { all, shield, sleep } from 'errgroup';

import {
  type RequestName,
  type RequestPlan,
  failsAfter,
  plans,
  stopsAfter,
} from './request.ts';
import type { Bar, Track } from './track.ts';

/** Starts a request, which a signal can end, and notes what becomes of it. */
type Send = (plan: RequestPlan, signal?: AbortSignal) => Promise<string>;

interface Strategy {
  readonly title: string;
  readonly code: string;
  run(send: Send): Promise<string>;
}

/** The three ways to wait for three requests. */
export const strategies: readonly Strategy[] = [
  {
    title: 'Promise.all',
    code: 'await Promise.all([user(), posts(), ads()])',
    async run(send) {
      // eslint-disable-next-line errgroup/no-uncancellable-combinator -- It is what the reader is to see.
      await Promise.all(plans.map(plan => send(plan)));
      return 'answered';
    },
  },
  {
    title: 'Promise.allSettled',
    code: 'await Promise.allSettled([user(), posts(), ads()])',
    async run(send) {
      const results = await Promise.allSettled(plans.map(plan => send(plan)));
      const failure = results.find(({ status }) => status === 'rejected');
      if (failure?.status === 'rejected') throw failure.reason;
      return 'answered';
    },
  },
  {
    title: 'errgroup',
    code: 'await all([user, posts, ads])',
    async run(send) {
      await all(plans.map(plan => (signal: AbortSignal) => send(plan, signal)));
      return 'answered';
    },
  },
];

/** Runs the strategies side by side, until no request is running. */
export async function runAll(
  tracks: readonly Track[],
  failing: RequestName | undefined,
): Promise<void> {
  const start = performance.now();
  const now = (): number => performance.now() - start;
  await Promise.all(
    strategies.map(async (strategy, index) => {
      const track = tracks[index];
      if (track) await runOne(strategy, track, failing, now);
    }),
  );
}

async function runOne(
  strategy: Strategy,
  track: Track,
  failing: RequestName | undefined,
  now: () => number,
): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const send: Send = (plan, signal) => {
    const started: Bar = {
      name: plan.name,
      from: now(),
      to: undefined,
      status: 'running',
    };
    track.bars.push(started);
    // From the list, which watches its members: that is what the reader sees.
    const bar = track.bars.at(-1) ?? started;
    const request = play(plan, plan.name === failing, bar, now, signal);
    sent.push(request);
    return request;
  };
  track.answer = await strategy.run(send).catch(() => 'failed');
  track.answeredAt = now();
  await Promise.allSettled(sent);
}

async function play(
  plan: RequestPlan,
  fails: boolean,
  bar: Bar,
  now: () => number,
  signal: AbortSignal | undefined,
): Promise<string> {
  try {
    await sleep(fails ? failsAfter : plan.takes, { signal });
    if (fails) throw new Error(`${plan.name} has failed`);
    bar.status = 'done';
    return plan.name;
  } catch (error) {
    bar.status = signal?.aborted === true && !fails ? 'stopped' : 'failed';
    if (bar.status === 'stopped') {
      await shield(signal => sleep(stopsAfter, { signal }), { timeout: 1_000 });
    }
    throw error;
  } finally {
    bar.to = now();
  }
}
