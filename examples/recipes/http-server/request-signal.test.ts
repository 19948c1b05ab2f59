import { once } from 'node:events';
import { type Server, createServer } from 'node:http';

import { serve } from '@hono/node-server';
import { Agent, type Response, fetch } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { deferred } from '../support/deferred.ts';
import { Upstream, untilAborted, urlOf } from '../support/upstream.ts';
import { fastifyServer } from './fastify-server.ts';
import { honoServer } from './hono-server.ts';
import { nodeServer } from './node-server.ts';
import { ClientGoneError, requestSignal } from './request-signal.ts';

interface Listening {
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

const servers: Record<string, (upstream: string) => Promise<Listening>> = {
  async 'node:http'(upstream) {
    const server = nodeServer(upstream).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      url: urlOf(server),
      close: () => once(server.close(), 'close'),
    };
  },
  async Fastify(upstream) {
    const server = fastifyServer(upstream);
    const url = await server.listen({ port: 0, host: '127.0.0.1' });
    return { url, close: () => server.close() };
  },
  async Hono(upstream) {
    const server = serve({
      fetch: honoServer(upstream).fetch,
      port: 0,
      hostname: '127.0.0.1',
    });
    await once(server, 'listening');
    return {
      url: urlOf(server as Server),
      close: () => once(server.close(), 'close'),
    };
  },
};

describe.each(Object.entries(servers))('with %s', (_name, start) => {
  let upstream: Upstream;
  let server: Listening;
  let agent: Agent;

  beforeEach(async () => {
    upstream = await Upstream.start();
    server = await start(upstream.url);
    agent = new Agent();
  });

  afterEach(async () => {
    // A server closes when its clients have closed their connections.
    await agent.destroy();
    await server.close();
    await upstream[Symbol.asyncDispose]();
  });

  function get(signal?: AbortSignal): Promise<Response> {
    return fetch(`${server.url}/tea`, {
      dispatcher: agent,
      signal: signal ?? null,
    });
  }

  it('a page is answered from both services', async () => {
    const page = get();
    (await upstream.request('/price/tea')).end('3 €');
    (await upstream.request('/stock/tea')).end('12');

    const response = await page;

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ price: '3 €', stock: '12' });
  });

  it('a service that fails ends the request to the other, and the client is told', async () => {
    const page = get();
    const price = await upstream.request('/price/tea');
    const stock = await upstream.request('/stock/tea');
    stock.writeHead(500).end();

    const response = await page;

    expect(response.status).toBe(502);
    expect(await response.text()).toMatch(/stock\/tea: 500$/);
    await untilAborted(price);
  });

  it('a client that goes ends the requests to both services', async () => {
    const client = new AbortController();
    const page = get(client.signal);
    const rejection = expect(page).rejects.toThrow();
    const price = await upstream.request('/price/tea');
    const stock = await upstream.request('/stock/tea');

    client.abort();

    await rejection;
    await untilAborted(price);
    await untilAborted(stock);
  });
});

it('the signal does not abort after a response that was sent in full', async () => {
  const closed = deferred<AbortSignal>();
  const server = createServer((_request, response) => {
    const signal = requestSignal(response);
    response.once('close', () => closed.resolve(signal));
    response.end('tea');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const agent = new Agent();
  const response = await fetch(urlOf(server), { dispatcher: agent });

  expect(await response.text()).toBe('tea');
  expect((await closed.promise).aborted).toBe(false);
  await agent.destroy();
  server.close();
});

it('the signal has aborted already if the client had gone by then', async () => {
  const gone = deferred<AbortSignal>();
  const server = createServer((_request, response) => {
    response.once('close', () => gone.resolve(requestSignal(response)));
    client.abort();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const client = new AbortController();
  const agent = new Agent();
  const answer = fetch(urlOf(server), {
    dispatcher: agent,
    signal: client.signal,
  });

  await expect(answer).rejects.toThrow();
  expect((await gone.promise).reason).toBeInstanceOf(ClientGoneError);
  await agent.destroy();
  server.close();
});
