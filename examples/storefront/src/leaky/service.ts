import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import { Client, UpstreamError, type Upstreams } from './client.ts';
import { loadProductPage } from './product-page.ts';
import { refreshRatings } from './ratings.ts';

export interface Service {
  readonly url: string;
  close(): void;
}

/**
 * Starts the storefront on a free port of this machine.
 *
 * - `GET /products/:id`: all that the page of a product shows.
 * - `POST /ratings`, a list of ids: works out their ratings anew.
 */
export async function createService(upstreams: Upstreams): Promise<Service> {
  const client = new Client(upstreams);
  const ratings = new Map<string, number>();
  const server = createServer((request, response) => {
    route(request).then(
      body => {
        send(response, 200, body);
      },
      (error: unknown) => {
        const status = error instanceof UpstreamError ? 502 : 500;
        send(response, status, { error: String(error) });
      },
    );
  });

  async function route(request: IncomingMessage): Promise<unknown> {
    const [, resource, id] = request.url?.split('/') ?? [];
    if (request.method === 'GET' && resource === 'products' && id) {
      return loadProductPage(client, id);
    }
    if (request.method === 'POST' && resource === 'ratings') {
      const ids = (await json(request)) as string[];
      await refreshRatings(client, ids, ratings);
      return { refreshed: ids.length };
    }
    throw new Error(`No such page: ${String(request.url)}`);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
