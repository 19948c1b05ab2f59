import { type Server, createServer } from 'node:http';

import { productPage } from './product-page.ts';
import { requestSignal } from './request-signal.ts';

/** `GET /tea` answers with the page of tea. */
export function nodeServer(upstream: string): Server {
  return createServer((request, response) => {
    const signal = requestSignal(response);
    productPage(upstream, request.url?.slice(1) ?? '', signal).then(
      page => response.end(JSON.stringify(page)),
      (error: unknown) => {
        if (signal.aborted) return; // There is nobody to answer.
        response.writeHead(502).end(String(error));
      },
    );
  });
}
