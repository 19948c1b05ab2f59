import { once } from 'node:events';
import { type Server, createServer } from 'node:http';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { requestSignal } from '../http-server/request-signal.ts';
import { Upstream, untilAborted, urlOf } from '../support/upstream.ts';
import { relayFastest } from './relay-fastest.ts';

let upstream: Upstream;
let relay: Server;

beforeEach(async () => {
  upstream = await Upstream.start();
  const mirrors = ['a', 'b', 'c'].map(mirror => `${upstream.url}/${mirror}`);
  relay = createServer((_request, response) => {
    const signal = requestSignal(response);
    relayFastest(mirrors, '/film', response, signal).catch(() =>
      response.destroy(),
    );
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
});

afterEach(async () => {
  relay.close();
  relay.closeAllConnections();
  await upstream[Symbol.asyncDispose]();
});

it('the first mirror streams on after the others have been ended', async () => {
  const answer = fetch(urlOf(relay));
  const a = await upstream.request('/a/film');
  const b = await upstream.request('/b/film');
  const c = await upstream.request('/c/film');

  b.write('first, ');
  const body = (await answer).body?.pipeThrough(new TextDecoderStream());
  if (!body) throw new Error('A body.');
  await untilAborted(a);
  await untilAborted(c);
  const parts: string[] = [];
  for await (const part of body) {
    parts.push(part);
    if (part === 'first, ') b.write('second, ');
    if (part === 'second, ') b.end('last');
  }

  expect(parts.join('')).toBe('first, second, last');
});

it('a mirror that refuses is passed over', async () => {
  const answer = fetch(urlOf(relay));
  (await upstream.request('/a/film')).writeHead(503).end();
  (await upstream.request('/b/film')).writeHead(404).end();
  (await upstream.request('/c/film')).end('film');

  expect(await (await answer).text()).toBe('film');
});

it('a client that goes ends the body that streams', async () => {
  const client = new AbortController();
  const answer = fetch(urlOf(relay), { signal: client.signal });
  const b = await upstream.request('/b/film');
  b.write('first, ');
  await answer;

  client.abort();

  await untilAborted(b);
});

it('a client that goes ends all requests before there is an answer', async () => {
  const client = new AbortController();
  const answer = fetch(urlOf(relay), { signal: client.signal });
  const rejection = expect(answer).rejects.toThrow();
  const a = await upstream.request('/a/film');
  const b = await upstream.request('/b/film');
  const c = await upstream.request('/c/film');

  client.abort();

  await rejection;
  await untilAborted(a);
  await untilAborted(b);
  await untilAborted(c);
});
