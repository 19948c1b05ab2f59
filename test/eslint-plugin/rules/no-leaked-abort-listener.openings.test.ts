import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const socket = dedent`
  import { once } from 'node:events';
  import type { EventEmitter } from 'node:events';
  interface Socket extends EventEmitter {
    close(): Promise<void>;
    open(): Promise<void>;
    send(text: string): void;
    ask(question: string): Promise<string>;
    readonly closed: Promise<string>;
    onopen: (() => void) | null;
  }
  declare function dial(): Socket;
  declare function greet(socket: Socket): Promise<void>;
  declare class Session { constructor(socket: Socket) }

`;

const valid = [
  {
    name: 'what the function opens and leaves open',
    code: dedent`
      export async function serve(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => void socket.close().catch(console.error));
        await socket.open();
      }
    `,
  },
  {
    name: 'what is open by an event',
    code: dedent`
      export async function serve(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await once(socket, 'open', { signal });
      }
      export async function serveByHandler(socket: Socket, signal: AbortSignal) {
        signal.addEventListener('abort', () => socket.close());
        await new Promise<void>(resolve => {
          socket.onopen = () => { resolve(); };
        });
      }
    `,
  },
  {
    name: 'an object that is started',
    code: dedent`
      export class Server {
        async start(signal: AbortSignal) {
          signal.addEventListener('abort', () => void this.stop());
          await greet(dial());
        }
        stop() {}
      }
    `,
  },
  {
    name: 'a handler that does more than to end it',
    code: dedent`
      export async function serve(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => {
          console.log('the end');
          void socket.close();
        });
        await socket.open();
      }
    `,
  },
  {
    name: 'what is put into a field',
    code: dedent`
      export class Client {
        #socket: Socket | undefined;
        async use(signal: AbortSignal) {
          this.#socket = dial();
          signal.addEventListener('abort', () => this.#socket?.close());
          await greet(this.#socket);
        }
      }
    `,
  },
  {
    name: 'what a returned object is made of',
    code: dedent`
      export async function join(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await greet(socket);
        const session = new Session(socket);
        return { session };
      }
    `,
  },
  {
    name: 'what a returned function uses',
    code: dedent`
      export async function join(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await greet(socket);
        const say = (text: string) => { socket.send(text); };
        return { say };
      }
    `,
  },
  {
    name: 'what is put into a list of the object or the module',
    code: dedent`
      const known = new Map<string, Socket>();
      export class Hub {
        readonly #sockets = new Set<Socket>();
        async join(signal: AbortSignal) {
          const socket = dial();
          signal.addEventListener('abort', () => socket.close());
          await greet(socket);
          this.#sockets.add(socket);
        }
      }
      export async function join(name: string, signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await greet(socket);
        known.set(name, socket);
      }
    `,
  },
  {
    name: 'what is yielded',
    code: dedent`
      export async function* joined(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await greet(socket);
        yield socket;
      }
    `,
  },
  {
    name: 'a promise of something else than what the listener ends',
    code: dedent`
      export function join(ready: Promise<void>, signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        return ready;
      }
    `,
  },
  {
    name: 'a promise of what is opened',
    code: dedent`
      export function join(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        return once(socket, 'open').then(() => socket);
      }
    `,
  },
];

const invalid = [
  {
    name: 'what is opened and closed',
    code: dedent`
      export async function ask(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await socket.open();
        const answer = await socket.ask('?');
        await socket.close();
        return answer;
      }
    `,
  },
  {
    name: 'what a field has had before',
    code: dedent`
      export class Client {
        #socket: Socket | undefined = dial();
        async ask(question: string, signal: AbortSignal) {
          signal.addEventListener('abort', () => {
            void this.#socket?.close();
            this.#socket = undefined;
          });
          return await this.#socket?.ask(question);
        }
      }
    `,
  },
  {
    name: 'what is opened, and over by itself',
    code: dedent`
      export async function upload(url: string, signal: AbortSignal) {
        const request = new XMLHttpRequest();
        request.open('POST', url);
        signal.addEventListener('abort', () => { request.abort(); });
        await new Promise(resolve => { request.onload = resolve; request.send(); });
      }
    `,
  },
  {
    name: 'what is kept to settle a promise of its own kind',
    code: dedent`
      declare function deferred(): { promise: Promise<string>; reject: (reason: unknown) => void };
      export class Calls {
        readonly #calls = new Map<string, unknown>();
        async call(id: string, signal: AbortSignal) {
          const { promise, reject } = deferred();
          this.#calls.set(id, { reject });
          signal.addEventListener('abort', () => { reject(signal.reason); });
          return await promise;
        }
      }
    `,
  },
  {
    name: 'a function that listens to something else until then',
    code: dedent`
      export async function next(socket: Socket, handlers: { readonly list: Set<() => void> }, signal: AbortSignal) {
        const onMessage = () => { console.log('a message'); };
        handlers.list.add(onMessage);
        signal.addEventListener('abort', () => { handlers.list.delete(onMessage); });
        return await socket.ask('?');
      }
    `,
  },
  {
    name: 'something else is opened',
    code: dedent`
      export async function ask(other: Socket, signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await other.open();
      }
    `,
  },
  {
    name: 'an object that does its work',
    code: dedent`
      export class Server {
        async run(signal: AbortSignal) {
          signal.addEventListener('abort', () => void this.stop());
          await greet(dial());
        }
        stop() {}
      }
    `,
  },
  {
    name: 'a function that uses it and is not kept',
    code: dedent`
      export async function tell(texts: string[], signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        await greet(socket);
        texts.forEach(text => { socket.send(text); });
        return texts.length;
      }
    `,
  },
  {
    name: 'a list of what settles the promise',
    code: dedent`
      const waiting: { settle: () => void }[] = [];
      export function turn(signal: AbortSignal) {
        return new Promise<void>((resolve, reject) => {
          const waiter = { settle: () => { resolve(); } };
          waiting.push(waiter);
          signal.addEventListener('abort', () => {
            waiting.splice(waiting.indexOf(waiter), 1);
            reject(signal.reason);
          });
        });
      }
    `,
  },
  {
    name: 'the promise of what the listener ends',
    code: dedent`
      export async function closed(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        return socket.closed;
      }
    `,
  },
  {
    name: 'the promise of what a property ends',
    code: dedent`
      export async function closed(signal: AbortSignal) {
        const socket = dial();
        signal.onabort = () => { void socket.close(); };
        return socket.closed;
      }
    `,
  },
  {
    name: 'a promise that is made of its events',
    code: dedent`
      export function closed(signal: AbortSignal) {
        const socket = dial();
        signal.addEventListener('abort', () => socket.close());
        return new Promise((resolve, reject) => {
          socket.on('close', resolve);
          socket.on('error', reject);
        });
      }
    `,
  },
];

const withSocket = <T extends { code: string }>(test: T): T => ({
  ...test,
  code: socket + test.code,
});

ruleTester.run('no-leaked-abort-listener', ruleOf('no-leaked-abort-listener'), {
  valid: valid.map(withSocket),
  invalid: invalid.map(test => ({
    ...withSocket(test),
    errors: [{ messageId: 'leaked' }],
  })),
});
