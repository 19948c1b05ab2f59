import { Group, type Outcome, all, map } from 'errgroup';
import { describe, expect, it } from 'vitest';

const boom = new Error('boom');

describe('Outcome', () => {
  it('of a success', async () => {
    const outcome = await outcomeOf();

    expect(outcome.ok).toBe(true);
    expect(outcome.cancelled).toBe(false);
    expect(outcome.error).toBeUndefined();
    expect(outcome.errors).toEqual([]);
    expect(outcome.stuck).toEqual([]);
  });

  it('of a failure', async () => {
    const outcome = await outcomeOf(boom);

    expect(outcome.ok).toBe(false);
    expect(outcome.cancelled).toBe(false);
    expect(outcome.error).toBe(boom);
    expect(outcome.errors).toHaveLength(1);
    expect(outcome.errors[0]).toBe(boom);
    expect(outcome.stuck).toEqual([]);
  });

  it('`error` is `errors[0]`', async () => {
    const second = new Error('second');

    const outcome = await outcomeOf(boom, second);

    expect(outcome.error).toBe(outcome.errors[0]);
    expect(outcome.errors[1]).toBe(second);
  });

  it('`errors` and `stuck` are frozen', async () => {
    const outcomes = [await outcomeOf(), await outcomeOf(boom)];

    for (const { errors, stuck } of outcomes) {
      expect(Object.isFrozen(errors)).toBe(true);
      expect(Object.isFrozen(stuck)).toBe(true);
    }
  });

  it('`errors` is the same list at every read', async () => {
    const outcome = await outcomeOf(boom);

    expect(outcome.errors).toBe(outcome.errors);
  });

  it('G3: `orThrow` throws the failure, the same object', async () => {
    const outcome = await outcomeOf(boom);

    expect(thrownBy(() => outcome.orThrow())).toEqual([boom]);
    expect(thrownBy(() => outcome.orThrow())[0]).toBe(boom);
  });

  it.each([undefined, null, 0, ''])(
    'G3: `orThrow` throws a failure that is `%s`',
    async error => {
      const outcome = await outcomeOf(error);

      expect(thrownBy(() => outcome.orThrow())).toEqual([error]);
    },
  );

  it('`orThrow` throws nothing after a success', async () => {
    const outcome = await outcomeOf();

    expect(thrownBy(() => outcome.orThrow())).toEqual([]);
  });

  it('S10: `errors` cannot be changed, by anybody, for anybody (as in Java)', async () => {
    const { errors } = await outcomeOf(boom);

    expect(() => (errors as unknown[]).push('more')).toThrow(TypeError);
    expect(errors).toEqual([boom]);
  });

  it("S10: the results of `all` and `map` are the caller's own (as those of Promise.all)", async () => {
    const values = await all([() => 1, () => 2]);
    values.push(3);

    const mapped = await map([1], item => item);
    mapped.push(2);

    expect([values, mapped]).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
  });

  it('goes into JSON, though it has getters only', async () => {
    const json = JSON.stringify(await outcomeOf('boom'));

    expect(JSON.parse(json)).toEqual({
      ok: false,
      cancelled: false,
      error: 'boom',
      errors: ['boom'],
      stuck: [],
    });
  });

  it('may be destructured', async () => {
    const { ok, cancelled, error, errors } = await outcomeOf(boom);

    expect([ok, cancelled, error, errors]).toEqual([
      false,
      false,
      boom,
      [boom],
    ]);
  });
});

/** The outcome of a group in which every one of `errors` is a failure. */
async function outcomeOf(...errors: readonly unknown[]): Promise<Outcome> {
  const group = new Group({ failFast: false });
  for (const error of errors) {
    group.go(() => {
      throw error;
    });
  }
  return group.wait();
}

/** What `run` throws, in a list, since it may throw `undefined`. */
function thrownBy(run: () => void): readonly unknown[] {
  try {
    run();
    return [];
  } catch (error) {
    return [error];
  }
}
