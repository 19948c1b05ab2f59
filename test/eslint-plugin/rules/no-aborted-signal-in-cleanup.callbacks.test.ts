import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      // Another signal than that of the listener.
      {
        name: 'a listener to another signal',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal, other: AbortSignal) {
          const connection = await open();
          other.addEventListener('abort', () => {
            void connection.close({ signal });
          });
        }
      `,
      },
      {
        name: 'a deferred callback whose result is used',
        code: dedent`
        interface Connection {
          close(options?: { signal?: AbortSignal }): Promise<void>;
        }
        declare function defer<T>(make: () => Promise<T>): { subscribe(): void };
        export function f(connection: Connection, signal: AbortSignal) {
          defer(() => connection.close({ signal })).subscribe();
          return defer(() => connection.close({ signal }));
        }
      `,
      },
      {
        name: 'a handler of a rejection that goes on with the work',
        code: dedent`
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, url: string, signal: AbortSignal) {
          await tx.commit({ signal }).catch(() => fetch(url, { signal }));
        }
      `,
      },
      {
        name: 'a handler of a rejection that asks for the abort',
        code: dedent`
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, signal: AbortSignal) {
          await tx.commit({ signal }).catch(async () => {
            await (signal.aborted ? tx.rollback() : tx.rollback({ signal }));
          });
        }
      `,
      },
      {
        name: 'a handler of a rejection for failures of one kind',
        code: dedent`
        class Conflict extends Error {}
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, signal: AbortSignal) {
          await tx.commit({ signal }).catch(async (error: unknown) => {
            if (!(error instanceof Conflict)) throw error;
            await tx.rollback({ signal });
          });
        }
      `,
      },
      {
        name: 'a callback of `then` that runs where nothing has failed',
        code: dedent`
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, signal: AbortSignal) {
          await tx.commit({ signal }).then(() => tx.rollback({ signal }), console.error);
        }
      `,
      },
    ],
    invalid: [
      // A callback that cleans up.
      {
        name: 'a deferred callback',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        declare const stack: AsyncDisposableStack;
        export function f(connection: Connection, signal: AbortSignal) {
          stack.defer(() => connection.close({ signal }));
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 10,
            column: 40,
            endLine: 10,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        declare const stack: AsyncDisposableStack;
        export function f(connection: Connection, signal: AbortSignal) {
          stack.defer(() => connection.close({ signal: AbortSignal.timeout(5_000) }));
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a listener to the signal',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          signal.addEventListener('abort', () => {
            void connection.close({ signal });
          });
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 11,
            column: 29,
            endLine: 11,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          signal.addEventListener('abort', () => {
            void connection.close({ signal: AbortSignal.timeout(5_000) });
          });
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a handler of the signal',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          signal.onabort = async () => {
            await connection.close({ signal });
          };
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 11,
            column: 30,
            endLine: 11,
            endColumn: 36,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          signal.onabort = async () => {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          };
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'onAbort of errgroup',
        code: dedent`
        import { onAbort } from 'errgroup';
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          onAbort(signal, () => connection.close({ signal }));
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 11,
            column: 44,
            endLine: 11,
            endColumn: 50,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        import { onAbort } from 'errgroup';
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          onAbort(signal, () => connection.close({ signal: AbortSignal.timeout(5_000) }));
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a listener, and a signal made of its signal',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          signal.addEventListener('abort', async () => {
            await fetch('https://example.com', { signal: AbortSignal.any([signal, AbortSignal.timeout(5)]) });
          });
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 11,
            column: 50,
            endLine: 11,
            endColumn: 99,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          signal.addEventListener('abort', async () => {
            await fetch('https://example.com', { signal: AbortSignal.timeout(5_000) });
          });
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a callback of `finally`',
        code: dedent`
        export function f(close: (signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
          return fetch('x', { signal }).finally(() => close(signal));
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 2,
            column: 53,
            endLine: 2,
            endColumn: 59,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                export function f(close: (signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
                  return fetch('x', { signal }).finally(() => close(AbortSignal.timeout(5_000)));
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a listener of node:events',
        code: dedent`
    import { addAbortListener } from 'node:events';
    export function f(url: string, signal: AbortSignal) {
      return addAbortListener(signal, () => {
        void fetch(url, { method: 'DELETE', signal });
      });
    }
  `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 4,
            column: 41,
            endLine: 4,
            endColumn: 47,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
    import { addAbortListener } from 'node:events';
    export function f(url: string, signal: AbortSignal) {
      return addAbortListener(signal, () => {
        void fetch(url, { method: 'DELETE', signal: AbortSignal.timeout(5_000) });
      });
    }
  `,
              },
            ],
          },
        ],
      },
      {
        name: 'a handler of a rejection',
        code: dedent`
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, signal: AbortSignal) {
          await tx.commit({ signal }).catch(async (error: unknown) => {
            await tx.rollback({ signal });
            throw error;
          });
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            data: { signal: 'signal', callee: 'tx.rollback' },
            line: 7,
            column: 25,
            endLine: 7,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, signal: AbortSignal) {
          await tx.commit({ signal }).catch(async (error: unknown) => {
            await tx.rollback({ signal: AbortSignal.timeout(5_000) });
            throw error;
          });
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'the second callback of `then`',
        code: dedent`
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, signal: AbortSignal) {
          await tx.commit({ signal }).then(undefined, () => tx.rollback({ signal }));
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            data: { signal: 'signal', callee: 'tx.rollback' },
            line: 6,
            column: 67,
            endLine: 6,
            endColumn: 73,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Transaction {
          commit(options?: { signal?: AbortSignal }): Promise<void>;
          rollback(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(tx: Transaction, signal: AbortSignal) {
          await tx.commit({ signal }).then(undefined, () => tx.rollback({ signal: AbortSignal.timeout(5_000) }));
        }
      `,
              },
            ],
          },
        ],
      },
    ],
  },
);
