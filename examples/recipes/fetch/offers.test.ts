import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { Upstream, untilAborted } from '../support/upstream.ts';
import { ShopError, askByFetch, askByUndici, offers } from './offers.ts';

describe.each([
  ['fetch', askByFetch],
  ['undici', askByUndici],
])('with %s', (_name, ask) => {
  let upstream: Upstream;
  let shops: string[];

  beforeEach(async () => {
    upstream = await Upstream.start();
    shops = ['a', 'b', 'c'].map(shop => `${upstream.url}/${shop}`);
  });

  afterEach(async () => {
    await upstream[Symbol.asyncDispose]();
  });

  it('the offers are in the order of the shops', async () => {
    const found = offers(shops, ask);
    (await upstream.request('/c/price')).end('30');
    (await upstream.request('/b/price')).end('20');
    (await upstream.request('/a/price')).end('10');

    expect((await found).map(({ price }) => price)).toEqual([10, 20, 30]);
  });

  it('the first that fails ends the others, before and within their answers', async () => {
    const found = offers(shops, ask);
    const rejection = expect(found).rejects.toThrow(ShopError);
    const silent = await upstream.request('/a/price');
    const slow = await upstream.request('/b/price');
    slow.write('2');
    const broken = await upstream.request('/c/price');
    broken.writeHead(500).end('out of order');

    await rejection;
    await untilAborted(silent);
    await untilAborted(slow);
  });

  it('the abort of the parent ends all of them with its reason', async () => {
    const controller = new AbortController();
    const reason = new Error('the user has closed the page');
    const found = offers(shops, ask, controller.signal);
    const rejection = expect(found).rejects.toBe(reason);
    const requests = [
      await upstream.request('/a/price'),
      await upstream.request('/b/price'),
      await upstream.request('/c/price'),
    ];

    controller.abort(reason);

    await rejection;
    for (const request of requests) await untilAborted(request);
  });
});
