import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { countListeners } from './support/count-listeners.ts';
import { hearUnhandled } from './support/hear-unhandled.ts';
import {
  Failure,
  type GroupRecord,
  Program,
  groupPlan,
} from './support/random-program.ts';
import { turn } from './support/turn.ts';

// For a long run: npm run properties
const numRuns = Number(process.env.ERRGROUP_RUNS ?? 300);

describe('every program, in every order', { timeout: numRuns * 200 }, () => {
  const unhandled: unknown[] = [];
  let stopHearing: () => void;

  beforeEach(() => {
    unhandled.length = 0;
    stopHearing = hearUnhandled(reason => unhandled.push(reason));
  });

  afterEach(() => {
    stopHearing();
  });

  it('keeps G1, G2 and G5 to G8, however the microtasks interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), groupPlan, async (scheduler, plan) => {
        const program = new Program(scheduler);

        const isDone = await program.run(plan, false);
        // Comes too late for every group.
        program.root.abort();
        await turn();

        expect(isDone).toBe(true);
        for (const record of program.records) expectOrder(record);
        expect(countListeners(program.root.signal)).toBe(0);
        expect(unhandled).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('keeps G2 to G4 as the model has them, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), groupPlan, async (scheduler, plan) => {
        const program = new Program(scheduler);

        const isDone = await program.run(plan, true);

        expect(isDone).toBe(true);
        for (const record of program.records) {
          expectOrder(record);
          expectOutcome(record);
        }
        expect(unhandled).toEqual([]);
      }),
      { numRuns },
    );
  });
});

/** What must hold of the log of a group, and needs no model of its outcome. */
function expectOrder(record: GroupRecord): void {
  const { plan, log, handles, outcome, heard } = record;
  const starts = log.filter(({ type }) => type === 'start');
  const ends = log.filter(({ type }) => type === 'fulfil' || type === 'reject');
  const abortedAt = log.findIndex(({ type }) => type === 'abort');

  // G1: `settle` comes last, and every task that was started has ended.
  expect(log.filter(({ type }) => type === 'settle')).toHaveLength(1);
  expect(log.at(-1)?.type).toBe('settle');
  expect(ends).toHaveLength(starts.length);

  // G2: nothing starts after the abort.
  if (abortedAt >= 0) {
    const after = log.slice(abortedAt).filter(({ type }) => type === 'start');
    expect(after).toEqual([]);
  }

  // G5: never more than the limit, and in order.
  let running = 0;
  for (const { type } of log) {
    if (type === 'start') running++;
    if (type === 'fulfil' || type === 'reject') running--;
    expect(running).toBeLessThanOrEqual(plan.limit ?? Infinity);
  }
  const order = starts.map(({ task }) => task ?? NaN);
  expect(order).toEqual([...order].sort((a, b) => a - b));

  // G7: every failure is told, once, and every handle tells what happened.
  if (heard.length > 0) expectSame(heard, outcome?.errors ?? []);
  for (const [id, handle] of handles.entries()) {
    const end = ends.find(({ task }) => task === id)?.type;
    const statuses = {
      fulfil: ['fulfilled'],
      reject: ['failed', 'cancelled'],
      none: ['cancelled'],
    }[end === 'fulfil' || end === 'reject' ? end : 'none'];
    expect(statuses).toContain(handle.status);
    if (end === 'fulfil') expect(handle.value).toBe(id);
  }

  // G8: a success that nobody disturbed has aborted nothing.
  if (outcome?.ok && !outcome.cancelled && !record.parentAborted) {
    expect(abortedAt).toBe(-1);
    expect(record.group.signal.aborted).toBe(false);
  }
}

/** The outcome, and the abort, as the log of the tasks has them. */
function expectOutcome(record: GroupRecord): void {
  const { plan, log, parent, outcome } = record;
  const failures: unknown[] = [];
  let firstFailureAt: number | undefined;
  let abortedAt: number | undefined;

  for (const { type, tick, error } of log) {
    if (type === 'abort') abortedAt = tick;
    if (type !== 'reject') continue;
    const isGenuine = abortedAt === undefined || isOwn(error);
    if (!isGenuine || isKnown(error, failures)) continue;
    failures.push(error);
    firstFailureAt ??= tick;
  }

  // G2: the first failure aborts at once.
  if (plan.failFast && firstFailureAt !== undefined) {
    expect(abortedAt).toBeDefined();
    expect(abortedAt).toBeLessThanOrEqual(firstFailureAt);
  }
  // G8: and nothing else does, but the parent and `cancel`.
  const mayAbort =
    (plan.failFast && failures.length > 0) ||
    record.parentAborted ||
    record.wasCancelled;
  if (!mayAbort) expect(abortedAt).toBeUndefined();

  // G3, G4: the failures, the same objects, in the order of time, and only if
  // there are none, what ended the group.
  const isDone = !record.wasCancelled && areAllFulfilled(record);
  const isDisturbed = record.parentAborted && !isDone;
  const others = isDisturbed ? [parent.reason as unknown] : [];
  expectSame(outcome?.errors ?? [], failures.length > 0 ? failures : others);
  expect(outcome?.ok).toBe(failures.length === 0 && !isDisturbed);
  expect(outcome?.cancelled).toBe(record.wasCancelled);
}

/** Whether a task has thrown `error` of its own accord, after the abort. */
function isOwn(error: unknown): boolean {
  return error instanceof Failure || typeof error !== 'object';
}

/** The same object counts once; equal primitives are two failures. */
function isKnown(error: unknown, failures: readonly unknown[]): boolean {
  return typeof error === 'object' && failures.includes(error);
}

function areAllFulfilled({ handles, log }: GroupRecord): boolean {
  const fulfilled = log.filter(({ type }) => type === 'fulfil');
  return handles.length > 0 && fulfilled.length === handles.length;
}

function expectSame(
  actual: readonly unknown[],
  expected: readonly unknown[],
): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, error] of actual.entries()) {
    expect(error).toBe(expected[index]);
  }
}
