import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const types = dedent`
  interface Upgraded { readonly socket: WebSocket; readonly status: number }
  declare function upgrade(url: string, init?: RequestInit): Promise<Upgraded>;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the socket of a response, which is kept',
      code: dedent`
        ${types}
        export class Session {
          #socket: WebSocket | undefined;
          async open(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const response = await upgrade(url);
            this.#socket = response.socket;
            return this.#socket.url;
          }
          async again(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            this.#socket = (await upgrade(url)).socket;
            return this.#socket.url;
          }
        }
      `,
    },
    {
      name: 'the socket of a response, which is listened to',
      code: dedent`
        ${types}
        export async function open(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const response = await upgrade(url);
          const socket = response.socket;
          socket.addEventListener("message", console.log);
          (await upgrade(url)).socket.addEventListener("message", console.log);
        }
      `,
    },
    {
      name: 'the socket of a response that is assigned, which is listened to',
      code: dedent`
        ${types}
        export async function open(url: string, signal: AbortSignal) {
          let response: Upgraded;
          try {
            response = await upgrade(url);
          } catch {
            return undefined;
          }
          const socket = response.socket;
          socket?.addEventListener('message', console.log);
          return response.status;
        }
      `,
    },
    {
      name: 'what is started, and is kept by the module',
      code: dedent`
        interface Running { process: { kill(): void }; exited: Promise<number> }
        declare function start(command: string, signal?: AbortSignal): Running;
        const processes = new Map<string, object>();
        export function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const running = start('watch');
          const entry = { id, process: running.process };
          processes.set(id, entry);
        }
      `,
    },
    {
      name: 'what is started, and is kept by the module under a name that is known before',
      code: dedent`
        interface Running { process: { kill(): void }; exited: Promise<number> }
        declare function start(command: string, signal?: AbortSignal): Running;
        const processes: object[] = [];
        export function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          let entry: object;
          const running = start('watch');
          entry = { id, process: running.process };
          processes.push(entry);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a socket of which nothing is heard',
      code: dedent`
        ${types}
        export async function open(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const response = await upgrade(url);
          const socket = response.socket;
          return socket.url;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${types}
                export async function open(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const response = await upgrade(url, { signal });
                  const socket = response.socket;
                  return socket.url;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a part of a response that nobody can close, and a socket that is not kept',
      code: dedent`
        ${types}
        export class Session {
          #status = 0;
          async open(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const response = await upgrade(url);
            this.#status = response.status;
            return this.#status;
          }
          async url(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const { socket } = await upgrade(url);
            return socket.url;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 28,
          endLine: 7,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        interface Upgraded { readonly socket: WebSocket; readonly status: number }
        declare function upgrade(url: string, init?: RequestInit): Promise<Upgraded>;
        export class Session {
          #status = 0;
          async open(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const response = await upgrade(url, { signal });
            this.#status = response.status;
            return this.#status;
          }
          async url(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const { socket } = await upgrade(url);
            return socket.url;
          }
        }
`,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 13,
          column: 30,
          endLine: 13,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        interface Upgraded { readonly socket: WebSocket; readonly status: number }
        declare function upgrade(url: string, init?: RequestInit): Promise<Upgraded>;
        export class Session {
          #status = 0;
          async open(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const response = await upgrade(url);
            this.#status = response.status;
            return this.#status;
          }
          async url(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const { socket } = await upgrade(url, { signal });
            return socket.url;
          }
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what is started, and is kept by the function alone',
      code: dedent`
        interface Running { process: { kill(): void }; exited: Promise<number> }
        declare function start(command: string, signal?: AbortSignal): Running;
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const processes = new Map<string, object>();
          const running = start('watch');
          const entry = { id, process: running.process };
          processes.set(id, entry);
          await running.exited;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Running { process: { kill(): void }; exited: Promise<number> }
                declare function start(command: string, signal?: AbortSignal): Running;
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const processes = new Map<string, object>();
                  const running = start('watch', signal);
                  const entry = { id, process: running.process };
                  processes.set(id, entry);
                  await running.exited;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
