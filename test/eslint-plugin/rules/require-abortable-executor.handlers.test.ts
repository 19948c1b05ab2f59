import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a handler beside one for the abort',
        code: dedent`
          export async function open(url: string, signal: AbortSignal) {
            const socket = new WebSocket(url);
            await new Promise((resolve, reject) => {
              socket.onopen = resolve;
              signal.onabort = () => reject(signal.reason);
            });
          }
        `,
      },
      {
        name: 'a handler of what the abort closes',
        code: dedent`
          export async function open(url: string, signal: AbortSignal) {
            const socket = new WebSocket(url);
            signal.addEventListener('abort', () => socket.close());
            await new Promise((resolve, reject) => {
              socket.onopen = resolve;
              socket.onclose = reject;
            });
          }
        `,
      },
      {
        name: 'a handler that settles nothing',
        code: dedent`
          export async function count(socket: WebSocket, signal: AbortSignal) {
            signal.throwIfAborted();
            return new Promise<number>(resolve => {
              let messages = 0;
              socket.onmessage = () => messages++;
              resolve(messages);
            });
          }
        `,
      },
      {
        name: 'a handler that is taken away',
        code: dedent`
          export async function mute(socket: WebSocket, signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise<void>(resolve => {
              socket.onmessage = null;
              resolve();
            });
          }
        `,
      },
      {
        name: 'the database of a browser, and a file',
        code: dedent`
          export async function get(store: IDBObjectStore, key: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return new Promise((resolve, reject) => {
              const request = store.get(key);
              request.onerror = () => reject(request.error);
              request.onsuccess = () => resolve(request.result);
            });
          }
          export async function text(file: File, signal: AbortSignal) {
            signal.throwIfAborted();
            return new Promise((resolve, reject) => {
              const reader = new FileReader();
              reader.onload = () => resolve(reader.result);
              reader.onerror = reject;
              reader.readAsText(file);
            });
          }
        `,
      },
      {
        name: 'an option of that name',
        code: dedent`
          export async function f(options: { once: () => void }, signal: AbortSignal) {
            signal.throwIfAborted();
            await new Promise<void>(resolve => { options.once = resolve; });
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'handlers of a socket',
        code: dedent`
          export async function open(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const socket = new WebSocket(url);
            await new Promise((resolve, reject) => {
              socket.onopen = resolve;
              socket.onerror = reject;
            });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            data: { signal: 'signal', callee: 'socket.onopen' },
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 18,
          },
        ],
      },
      {
        name: 'the answer of a worker, by a function of the executor',
        code: dedent`
          export function ask(worker: Worker, text: string, signal: AbortSignal) {
            signal.throwIfAborted();
            return new Promise(resolve => {
              const finish = (event: MessageEvent) => {
                worker.onmessage = null;
                resolve(event.data);
              };
              worker.onmessage = finish;
              worker.postMessage(text);
            });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 5,
            endLine: 8,
            endColumn: 21,
          },
        ],
      },
      {
        name: 'a handler of withResolvers',
        code: dedent`
          export async function open(socket: WebSocket, signal: AbortSignal) {
            signal.throwIfAborted();
            const { promise, resolve } = Promise.withResolvers<void>();
            socket.onopen = () => resolve();
            await promise;
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 16,
          },
        ],
      },
    ],
  },
);
