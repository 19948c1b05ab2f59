import { CancelledFailure, type Logger } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { Group } from 'errgroup';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { deferred } from '../support/deferred.ts';
import { Upstream, untilAborted } from '../support/upstream.ts';
import { renderScenes } from './activities.ts';
import { runActivity } from './run-activity.ts';

// The environment would log every failure.
const nothing = (): undefined => undefined;
const logger: Logger = {
  log: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};

function newEnvironment(): MockActivityEnvironment {
  return new MockActivityEnvironment({}, { logger });
}

let farm: Upstream;

beforeEach(async () => {
  farm = await Upstream.start();
});

afterEach(async () => {
  await farm[Symbol.asyncDispose]();
});

describe('an activity that is a group', () => {
  it('has the results of its tasks', async () => {
    const environment = newEnvironment();
    const scenes = environment.run(renderScenes, farm.url, ['a', 'b', 'c']);
    for (const name of ['b', 'a', 'c']) {
      (await farm.request(`/${name}`)).end(name.toUpperCase());
    }

    expect(await scenes).toEqual(['A', 'B', 'C']);
  });

  it('fails with its first failure, and ends the other tasks', async () => {
    const environment = newEnvironment();
    const scenes = environment.run(renderScenes, farm.url, ['a', 'b', 'c']);
    const rejection = expect(scenes).rejects.toThrow('/b: 500');
    const a = await farm.request('/a');
    (await farm.request('/b')).writeHead(500).end();

    await rejection;
    await untilAborted(a);
  });

  it('is cancelled for Temporal when Temporal cancels it, and its tasks end', async () => {
    const environment = newEnvironment();
    const scenes = environment.run(renderScenes, farm.url, ['a', 'b']);
    const rejection = expect(scenes).rejects.toThrow(CancelledFailure);
    const a = await farm.request('/a');
    const b = await farm.request('/b');

    environment.cancel('CANCELLED');

    await rejection;
    await untilAborted(a);
    await untilAborted(b);
  });

  it('sends heartbeats as long as it runs', async () => {
    const environment = newEnvironment();
    const second = deferred();
    let beats = 0;
    environment.on('heartbeat', () => {
      if (++beats === 2) second.resolve();
    });
    const scenes = environment.run(renderScenes, farm.url, ['a']);
    const a = await farm.request('/a');
    await second.promise;
    a.end('A');

    expect(await scenes).toEqual(['A']);
  });
});

describe('a group whose tasks are activities', () => {
  it('cancels the others when one fails', async () => {
    await using group = new Group();
    const tasks = ['a', 'b', 'c'].map(scene =>
      group.go(signal =>
        runActivity(newEnvironment(), renderScenes, [farm.url, [scene]], {
          signal,
        }),
      ),
    );
    (await farm.request('/a')).end('A');
    const b = await farm.request('/b');
    await tasks[0]?.promise;
    (await farm.request('/c')).writeHead(500).end();

    const outcome = await group.wait();

    expect(tasks.map(({ status }) => status)).toEqual([
      'fulfilled',
      'cancelled',
      'failed',
    ]);
    expect(tasks[0]?.value).toEqual(['A']);
    expect(outcome.errors.map(String)).toEqual([`Error: ${farm.url}/c: 500`]);
    await untilAborted(b);
  });
});
