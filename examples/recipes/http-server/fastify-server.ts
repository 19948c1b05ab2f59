import { type FastifyInstance, fastify } from 'fastify';

import { productPage } from './product-page.ts';
import { requestSignal } from './request-signal.ts';

/** `GET /tea` answers with the page of tea. */
export function fastifyServer(upstream: string): FastifyInstance {
  const server = fastify();
  server.get<{ Params: { product: string } }>(
    '/:product',
    ({ params }, reply) =>
      productPage(upstream, params.product, requestSignal(reply.raw)),
  );
  server.setErrorHandler((error, _request, reply) =>
    reply.code(502).send(String(error)),
  );
  return server;
}
