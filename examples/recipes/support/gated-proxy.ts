import { once } from 'node:events';
import { type Socket, connect, createServer } from 'node:net';

/**
 * A socket in front of that of a server, where the test decides when a request
 * gets through, as a slow network would.
 */
export class GatedProxy implements AsyncDisposable {
  readonly #server;
  readonly #connections: Gate[] = [];
  #isHolding = false;

  static async open(socket: string, target: string): Promise<GatedProxy> {
    const proxy = new GatedProxy(target);
    proxy.#server.listen(socket);
    await once(proxy.#server, 'listening');
    return proxy;
  }

  private constructor(target: string) {
    this.#server = createServer(client => {
      const gate = new Gate(client, connect(target));
      this.#connections.push(gate);
      if (!this.#isHolding) gate.open();
    });
  }

  /** From now on, no request gets through, nor any connection. */
  hold(): void {
    this.#isHolding = true;
    for (const connection of this.#connections) connection.close();
  }

  /** Lets through what came first, on the connection with this number. */
  release(index: number): void {
    const connection = this.#connections[index];
    if (!connection) throw new Error(`There is no connection ${String(index)}`);
    connection.open();
  }

  get connections(): number {
    return this.#connections.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    for (const connection of this.#connections) connection.destroy();
    await once(this.#server, 'close');
  }
}

class Gate {
  readonly #client: Socket;
  readonly #server: Socket;

  constructor(client: Socket, server: Socket) {
    this.#client = client;
    this.#server = server;
    server.pipe(client);
    for (const socket of [client, server]) {
      socket.on('error', () => this.destroy());
    }
  }

  open(): void {
    this.#client.pipe(this.#server);
  }

  close(): void {
    this.#client.unpipe(this.#server);
  }

  destroy(): void {
    this.#client.destroy();
    this.#server.destroy();
  }
}
