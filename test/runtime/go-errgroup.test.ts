import {
  Group,
  GroupAbortedError,
  GroupClosedError,
  all,
  withGroup,
} from 'errgroup';
import { describe, expect, it } from 'vitest';

import { deferred } from './support/deferred.ts';
import { turn } from './support/turn.ts';
import { untilAborted } from './support/until-aborted.ts';

const first = new Error('errgroup_test: 1');
const second = new Error('errgroup_test: 2');

describe("the tests of Go's errgroup", () => {
  // Go: the zero group is reused after every `Wait`, and its error sticks.
  // Ours is used once, so that a late `go` cannot be missed by a `wait`.
  describe('TestZeroGroup', () => {
    it.each([
      { errors: [], expected: undefined },
      { errors: [undefined], expected: undefined },
      { errors: [first], expected: first },
      { errors: [first, undefined], expected: first },
      { errors: [first, undefined, second], expected: first },
      { errors: [undefined, first, second], expected: first },
    ])('a plain group reports the first error: $errors', async testCase => {
      const group = new Group();

      for (const error of testCase.errors) {
        group.go(() => (error ? Promise.reject(error) : undefined));
      }
      const outcome = await group.wait();

      expect(outcome.error).toBe(testCase.expected);
    });

    it('the error sticks: every `wait` gives the same outcome', async () => {
      const group = new Group();

      group.go(() => Promise.reject(first));
      const outcome = await group.wait();

      expect(await group.wait()).toBe(outcome);
      expect(outcome.error).toBe(first);
    });

    it('a group is used once: `go` after `wait` throws', async () => {
      const group = new Group();

      await group.wait();

      expect(() => group.go(() => undefined)).toThrow(GroupClosedError);
    });
  });

  // Go: the derived context is done after every `Wait`, success included.
  // Ours is aborted by a failure only: a `Response` outlives its group.
  describe('TestWithContext', () => {
    it.each([
      { errors: [], expected: undefined },
      { errors: [undefined], expected: undefined },
      { errors: [first], expected: first },
      { errors: [first, undefined], expected: first },
    ])('the signal is aborted if a task fails: $errors', async testCase => {
      const group = new Group({ signal: new AbortController().signal });

      for (const error of testCase.errors) {
        group.go(() => (error ? Promise.reject(error) : undefined));
      }
      const outcome = await group.wait();

      expect(outcome.error).toBe(testCase.expected);
      expect(group.signal.aborted).toBe(testCase.expected !== undefined);
    });
  });

  // Go: `TryGo` returns a boolean, ours the handle or `undefined`.
  describe('TestTryGo', () => {
    it('starts 42 tasks with a limit of 42, and not the 43rd', async () => {
      const group = new Group({ limit: 42 });
      const open = deferred();

      for (let i = 0; i < 42; i++) {
        expect(group.tryGo(() => open.promise)).toBeDefined();
      }
      const refused = group.tryGo(() => undefined);
      open.resolve();
      await turn();

      expect(refused).toBeUndefined();
      expect(group.tryGo(() => undefined)).toBeDefined();
    });

    it('with a limit of 1, starts the first of two', async () => {
      const group = new Group({ limit: 1 });

      const started = group.tryGo(() => turn());
      const refused = group.tryGo(() => turn());
      await group.wait();

      expect(started?.status).toBe('fulfilled');
      expect(refused).toBeUndefined();
    });

    // Go: `SetLimit(0)` blocks every `Go` for ever. Ours refuses the number.
    it('a limit of 0 is refused', () => {
      expect(() => new Group({ limit: 0 })).toThrow(RangeError);
    });
  });

  // Go: `SetLimit` may be called while no task runs. Ours is an option, fixed
  // for the life of the group.
  it('TestGoLimit: of 1025 tasks never more than 10 run', async () => {
    const group = new Group({ limit: 10 });
    let active = 0;
    let most = 0;

    for (let i = 0; i <= 1024; i++) {
      group.go(async () => {
        active++;
        most = Math.max(most, active);
        await turn();
        active--;
      });
    }
    const outcome = await group.wait();

    expect(outcome.ok).toBe(true);
    expect(most).toBe(10);
  });

  // Go: `context.Cause` is the error itself, or `Canceled` after a success.
  // Ours is the `cause` of the reason, so that a sibling's `catch` is not
  // handed somebody else's error as its own; after a success there is none.
  describe('TestCancelCause', () => {
    it.each([
      { errors: [], cause: undefined },
      { errors: [undefined], cause: undefined },
      { errors: [first], cause: first },
      { errors: [first, undefined], cause: first },
    ])('the cause of the abort is the failure: $errors', async testCase => {
      const group = new Group();

      for (const error of testCase.errors) {
        group.go(() => (error ? Promise.reject(error) : undefined));
      }
      await group.wait();

      const reason: unknown = group.signal.reason;
      expect(reason instanceof GroupAbortedError).toBe(!!testCase.cause);
      expect((reason as Error | undefined)?.cause).toBe(testCase.cause);
    });
  });
});

describe("the examples of Go's errgroup", () => {
  it('justErrors: waits for fetches of which one fails', async () => {
    const notFound = new Error('404');
    const group = new Group();
    const fetched: string[] = [];

    for (const url of ['/golang', '/google', '/missing']) {
      group.go(async () => {
        await turn();
        if (url === '/missing') throw notFound;
        fetched.push(url);
      });
    }
    const outcome = await group.wait();

    expect(outcome.error).toBe(notFound);
    expect(fetched).toEqual(['/golang', '/google']);
  });

  // Go: the tasks write to `results[i]`. Ours return their result.
  it('parallel: results come in the order of the searches', async () => {
    const search = (kind: string) => async () => {
      if (kind === 'web') await turn();
      return `${kind} result for "golang"`;
    };

    const results = await all([
      search('web'),
      search('image'),
      search('video'),
    ]);

    expect(results).toEqual([
      'web result for "golang"',
      'image result for "golang"',
      'video result for "golang"',
    ]);
  });

  describe('pipeline: MD5All', () => {
    // Go: a helper goroutine calls `Wait` to close the channel, and a second
    // `Wait` reads the error. Two waiters get one outcome here, too.
    it('two waiters are told the same', async () => {
      const group = new Group();
      const closed: string[] = [];

      group.go(() => Promise.reject(first));
      const closer = group.wait().then(({ error }) => {
        closed.push('channel');
        return error;
      });
      const { error } = await group.wait();

      expect([await closer, error, closed]).toEqual([
        first,
        first,
        ['channel'],
      ]);
    });
  });
});

// Not tested in Go, where each of these has been a bug or a question.
describe("what Go's errgroup leaves open", () => {
  it('the body that spawns is a member: its echo hides no failure', async () => {
    const job = withGroup(async group => {
      group.go(() => Promise.reject(first));
      await untilAborted(group.signal);
    });

    await expect(job).rejects.toBe(first);
  });

  it('no task starts after the failure, and none waits for ever', async () => {
    const group = new Group({ limit: 1 });
    const started: string[] = [];

    group.go(() => Promise.reject(first));
    group.go(() => started.push('queued'));
    const outcome = await group.wait();

    expect(outcome.error).toBe(first);
    expect(started).toEqual([]);
  });
});
