import { getEventListeners } from 'node:events';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { deferred } from '../support/deferred.ts';
import { Upstream, untilAborted } from '../support/upstream.ts';
import { loadProfile } from './load-profile.ts';

let service: Upstream;

beforeEach(async () => {
  service = await Upstream.start();
});

afterEach(async () => {
  await service[Symbol.asyncDispose]();
});

const soon = { minTimeout: 1 };
const never = { minTimeout: 2 ** 30 };

it('a part is tried again when its server fails', async () => {
  const profile = loadProfile(service.url, soon);
  (await service.request('/name')).end('Ada');
  (await service.request('/photo')).writeHead(503).end();
  (await service.request('/photo')).end('ada.png');

  expect(await profile).toEqual({ name: 'Ada', photo: 'ada.png' });
});

it('the last failure is thrown, and ends the request for the other part', async () => {
  const once = { ...soon, retries: 1 };
  const profile = loadProfile(service.url, once);
  const rejection = expect(profile).rejects.toThrow('/photo: 500');
  const name = await service.request('/name');
  (await service.request('/photo')).writeHead(503).end();
  (await service.request('/photo')).writeHead(500).end();

  await rejection;
  await untilAborted(name);
});

it('a failure ends the wait of the other part for its next attempt', async () => {
  const waiting = deferred();
  const profile = loadProfile(service.url, {
    ...never,
    onFailedAttempt: () => waiting.resolve(),
  });
  const rejection = expect(profile).rejects.toThrow('/name: 404');
  (await service.request('/photo')).writeHead(503).end();
  await waiting.promise;
  (await service.request('/name')).writeHead(404).end();

  await rejection;
});

it('the abort of the parent is not tried again', async () => {
  const controller = new AbortController();
  const reason = new Error('the client has gone');
  const profile = loadProfile(service.url, soon, controller.signal);
  const rejection = expect(profile).rejects.toBe(reason);
  const name = await service.request('/name');
  const photo = await service.request('/photo');

  controller.abort(reason);

  await rejection;
  await untilAborted(name);
  await untilAborted(photo);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});
