import { Hono } from 'hono';

import { productPage } from './product-page.ts';

/** `GET /tea` answers with the page of tea. */
export function honoServer(upstream: string): Hono {
  const server = new Hono();
  server.get('/:product', async context => {
    // Of the Request, as in every server on the web's own classes.
    const { signal } = context.req.raw;
    const product = context.req.param('product');
    return context.json(await productPage(upstream, product, signal));
  });
  server.onError((error, context) => context.text(String(error), 502));
  return server;
}
