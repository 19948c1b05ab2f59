import { once } from 'node:events';
import { type Server, type ServerResponse, createServer } from 'node:http';

import { type Deferred, deferred } from './deferred.ts';

/** An HTTP server that answers nothing: the test does, when it wants to. */
export class Upstream implements AsyncDisposable {
  readonly #server: Server;
  readonly #arrived = new Map<string, ServerResponse[]>();
  readonly #wanted = new Map<string, Deferred<ServerResponse>[]>();

  static async start(): Promise<Upstream> {
    const upstream = new Upstream();
    upstream.#server.listen(0, '127.0.0.1');
    await once(upstream.#server, 'listening');
    return upstream;
  }

  private constructor() {
    this.#server = createServer(({ url = '' }, response) => {
      const wanted = this.#wanted.get(url)?.shift();
      if (wanted) wanted.resolve(response);
      else push(this.#arrived, url, response);
    });
  }

  get url(): string {
    return urlOf(this.#server);
  }

  /** The response to the next request for `path`, once there is one. */
  request(path: string): Promise<ServerResponse> {
    const arrived = this.#arrived.get(path)?.shift();
    if (arrived) return Promise.resolve(arrived);
    const wanted = deferred<ServerResponse>();
    push(this.#wanted, path, wanted);
    return wanted.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

export function urlOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('Not listening');
  return `http://127.0.0.1:${String(address.port)}`;
}

/** Resolves when the client has closed the connection before the answer. */
export async function untilAborted(response: ServerResponse): Promise<void> {
  if (!response.destroyed) await once(response, 'close');
  if (response.writableFinished) throw new Error('It has been answered.');
}

function push<T>(queues: Map<string, T[]>, key: string, item: T): void {
  const queue = queues.get(key) ?? [];
  queues.set(key, queue);
  queue.push(item);
}
