import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

import { passTime } from './pass-time.ts';
import type { Recorder } from './recorder.ts';

/** What an upstream answers, and how many milliseconds it takes to. */
interface Reply {
  readonly after: number;
  readonly status: number;
  readonly body?: unknown;
}

/** A service by its replies: to a path, asked for the `attempt`th time. */
export type Behaviour = (path: string, attempt: number) => Reply;

export interface Upstreams<Name extends string> {
  readonly urls: Readonly<Record<Name, string>>;
  close(): void;
}

/** Starts one real HTTP server on loopback for each behaviour. */
export async function startUpstreams<Name extends string>(
  behaviours: Readonly<Record<Name, Behaviour>>,
  recorder: Recorder,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Upstreams<Name>> {
  const servers: Server[] = [];
  const urls: Partial<Record<Name, string>> = {};
  for (const name of keysOf(behaviours)) {
    const server = createServer(serve(name, behaviours[name], recorder));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening', options);
    servers.push(server);
    // A server that listens on a port has an address of this kind.
    const { port } = server.address() as AddressInfo;
    urls[name] = `http://127.0.0.1:${String(port)}`;
  }
  return {
    // Every name has been given its server.
    urls: urls as Record<Name, string>,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function serve(
  service: string,
  behaviour: Behaviour,
  recorder: Recorder,
): RequestListener {
  const attempts = new Map<string, number>();
  return (request, response) => {
    const path = request.url ?? '/';
    const attempt = (attempts.get(path) ?? 0) + 1;
    attempts.set(path, attempt);

    const end = recorder.begin(service, path);
    reply(request, response, behaviour(path, attempt), end);
  };
}

function reply(
  { socket }: IncomingMessage,
  response: ServerResponse,
  { after, status, body }: Reply,
  end: (status?: number) => void,
): void {
  const caller = new AbortController();
  const hangUp = (): void => {
    caller.abort();
    end();
  };
  socket.once('end', hangUp);
  response.once('close', hangUp);
  response.once('finish', () => {
    // The connection stays open for the next request.
    socket.off('end', hangUp);
    end(status);
  });

  passTime(after, { signal: caller.signal }).then(
    () => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body ?? null));
    },
    () => {
      // Nobody is there to be answered.
    },
  );
}

function keysOf<Name extends string>(record: Record<Name, unknown>): Name[] {
  // The keys of an object literal are those that its type names.
  return Object.keys(record) as Name[];
}
