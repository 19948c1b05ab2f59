import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      // A clean-up that runs to its end.
      {
        name: 'no signal',
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
          try {
            await connection.query('select 1');
          } finally {
            await connection.close();
          }
        }
      `,
      },
      {
        name: 'a deadline of its own',
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
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
      },
      {
        name: 'a deadline over the options of the caller',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(options: Options) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ ...options, signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
      },
      {
        name: 'a controller of its own',
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
          try {
            await connection.query('select 1');
          } finally {
            const own = new AbortController();
            await connection.close({ signal: own.signal });
            own.abort();
          }
        }
      `,
      },
      {
        name: 'shield',
        code: dedent`
        import { shield } from 'errgroup';
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await shield(signal => connection.close({ signal }), { timeout: 5_000 });
          }
        }
      `,
      },
      {
        name: 'a deadline that the caller sets',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(options: { ms: number; signal: AbortSignal }) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(options.ms) });
          }
        }
      `,
      },
      {
        name: 'a signal of the module',
        code: dedent`
        const shutdown = AbortSignal.timeout(60_000);
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: shutdown });
          }
        }
      `,
      },
      {
        name: 'the work',
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
          try {
            await connection.query('select 1', { signal });
          } finally {
            await connection.close();
          }
        }
      `,
      },
      {
        name: 'a loop in the work',
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
          try {
            for (;;) await connection.query('select 1', { signal });
          } finally {
            await connection.close();
          }
        }
      `,
      },
      {
        name: 'an answer whether the work was aborted',
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
          try {
            await connection.query('select 1');
          } finally {
            if (!signal.aborted) await connection.close({ signal });
          }
        }
      `,
      },
      {
        name: 'an answer whether the work was aborted, that leaves',
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
          try {
            await connection.query('select 1');
          } finally {
            if (signal.aborted) return;
            await connection.close({ signal });
          }
        }
      `,
      },
      {
        name: 'a choice by whether the work was aborted',
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
          try {
            await connection.query('select 1');
          } finally {
            await (signal.aborted ? connection.close() : connection.close({ signal }));
          }
        }
      `,
      },
      {
        name: 'a handler that throws after an abort',
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
          try {
            await connection.query('select 1');
          } catch (error) {
            signal.throwIfAborted();
            await connection.rollback({ signal });
            throw error;
          }
        }
      `,
      },
      {
        name: 'a handler that goes on with the work',
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
          try {
            await connection.query('select 1');
          } catch (error) {
            await connection.query('select 2', { signal });
            throw error;
          }
        }
      `,
      },
      {
        name: 'a function that is given a signal to close',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function close(connection: Connection, { signal }: Options) {
          await connection.close({ signal });
        }
      `,
      },
      {
        name: 'a method that is given a signal to stop',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export class Pool {
          constructor(readonly connection: Connection) {}
          async stop(options?: Options) {
            await this.connection.close(options);
          }
        }
      `,
      },
      {
        name: 'a clean-up that ends by another',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function close(connection: Connection, signal: AbortSignal) {
          try {
            await connection.query('commit', { signal });
          } finally {
            await connection.close({ signal });
          }
        }
      `,
      },
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
        name: 'a function that is done when it returns',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        declare function log(text: string, options?: Options): void;
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          try {
            await open({ signal });
          } finally {
            log("closed", { signal });
          }
        }
      `,
      },
      {
        name: 'what has to do with the signal itself',
        code: dedent`
        declare function forget(signal: AbortSignal): void;
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            forget(signal);
          }
        }
      `,
      },
      {
        name: 'a callback that is given a signal',
        code: dedent`
        declare function within<T>(ms: number, body: (signal: AbortSignal) => Promise<T>): Promise<T>;
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await within(5_000, signal => connection.close({ signal }));
          }
        }
      `,
      },
      {
        name: 'a close that is forced where it fails',
        code: dedent`
        interface Options { signal?: AbortSignal }
        interface Stream { close(options?: Options): Promise<void>; abort(error: unknown): void }
        export async function f(stream: Stream, work: () => Promise<void>, options: Options) {
          try {
            await work();
          } finally {
            try {
              await stream.close(options);
            } catch (error) {
              stream.abort(error);
            }
          }
        }
      `,
      },
      {
        name: 'a close after a handler that has ended the same',
        code: dedent`
        interface Options { signal?: AbortSignal }
        interface Stream { close(options?: Options): Promise<void>; abort(error: unknown): void }
        export async function f(stream: Stream, work: () => Promise<void>, options: Options) {
          try {
            await work();
          } catch (error) {
            stream.abort(error);
            throw error;
          } finally {
            await stream.close(options);
          }
        }
      `,
      },
      {
        name: 'a pause between two tries',
        code: dedent`
        import { setTimeout as sleep } from 'node:timers/promises';
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await sleep(100, undefined, { signal });
          }
        }
      `,
      },
      {
        name: 'options without a signal',
        code: dedent`
        declare function drain(options?: { retries?: number; signal?: AbortSignal }): Promise<void>;
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(options: { retries: number }) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await drain(options);
          }
        }
      `,
      },
      {
        name: 'any',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(options: any) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close(options);
          }
        }
      `,
      },
      {
        name: 'a spread of arguments',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(...rest: [Options]) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close(...rest);
          }
        }
      `,
      },
      {
        name: 'a signal that the object made itself',
        code: dedent`
        export class Session {
          readonly #controller = new AbortController();
          readonly signal: AbortSignal;
          constructor(url: string) {
            this.signal = url ? this.#controller.signal : AbortSignal.timeout(5);
          }
          async close() {
            await fetch('x', { method: 'DELETE', signal: this.signal });
          }
        }
      `,
      },
      {
        name: 'a controller for the clean-up alone',
        code: dedent`
        export async function f(close: (signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
          const controller = new AbortController();
          process.once('SIGTERM', () => controller.abort());
          try {
            return await fetch('x', { signal });
          } finally {
            await close(controller.signal);
          }
        }
      `,
      },
      {
        name: 'options that are spread, and another signal',
        code: dedent`
        interface Options { signal?: AbortSignal; force?: boolean }
        export async function f(close: (options?: Options) => Promise<void>, options: Options) {
          try {
            return await fetch('x', options);
          } finally {
            await close({ ...options, signal: AbortSignal.timeout(5) });
          }
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a finally block',
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
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 30,
            endLine: 13,
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
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and options',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(options: Options) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: options.signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 38,
            endLine: 13,
            endColumn: 52,
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
        export async function f(options: Options) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and options as a whole',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(options: Options) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close(options);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 28,
            endLine: 13,
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
        export async function f(options: Options) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ ...options, signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and options that are spread',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f({ signal, ...rest }: Options & { retries: number }) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal, ...rest });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 30,
            endLine: 13,
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
        export async function f({ signal, ...rest }: Options & { retries: number }) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000), ...rest });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and a signal of the caller or a deadline',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal?: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: signal ?? AbortSignal.timeout(5) });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 38,
            endLine: 13,
            endColumn: 70,
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
        export async function f(signal?: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and a signal of two',
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
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.any([signal, AbortSignal.timeout(5)]) });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 38,
            endLine: 13,
            endColumn: 87,
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
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and a signal made of it before',
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
          const soon = AbortSignal.any([signal, AbortSignal.timeout(5)]);
          try {
            await connection.query('select 1', { signal: soon });
          } finally {
            await connection.close({ signal: soon });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 14,
            column: 38,
            endLine: 14,
            endColumn: 42,
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
          const soon = AbortSignal.any([signal, AbortSignal.timeout(5)]);
          try {
            await connection.query('select 1', { signal: soon });
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and a controller that follows it',
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
          const own = new AbortController();
          signal.addEventListener('abort', () => own.abort());
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: own.signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 15,
            column: 38,
            endLine: 15,
            endColumn: 48,
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
          const own = new AbortController();
          signal.addEventListener('abort', () => own.abort());
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and a request',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(request: Request) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: request.signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 38,
            endLine: 13,
            endColumn: 52,
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
        export async function f(request: Request) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block in a task',
        code: dedent`
        import { Group } from 'errgroup';
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export function f(group: Group, connection: Connection) {
          group.go(async signal => {
            try {
              await connection.query('select 1', { signal });
            } finally {
              await connection.close({ signal });
            }
          });
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 14,
            column: 32,
            endLine: 14,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        import { Group } from 'errgroup';
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export function f(group: Group, connection: Connection) {
          group.go(async signal => {
            try {
              await connection.query('select 1', { signal });
            } finally {
              await connection.close({ signal: AbortSignal.timeout(5_000) });
            }
          });
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, with others',
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
          try {
            await connection.query('select 1');
          } finally {
            console.log('closing');
            await Promise.all([connection.close({ signal })]);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 14,
            column: 43,
            endLine: 14,
            endColumn: 49,
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
          try {
            await connection.query('select 1');
          } finally {
            console.log('closing');
            await Promise.all([connection.close({ signal: AbortSignal.timeout(5_000) })]);
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a callback in a finally block',
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
          try {
            await connection.query('select 1');
          } finally {
            await Promise.all([connection].map(each => each.close({ signal })));
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 61,
            endLine: 13,
            endColumn: 67,
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
          try {
            await connection.query('select 1');
          } finally {
            await Promise.all([connection].map(each => each.close({ signal: AbortSignal.timeout(5_000) })));
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and a positional signal',
        code: dedent`
        declare function release(id: number, signal?: AbortSignal): Promise<void>;
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await release(1, signal);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 14,
            column: 22,
            endLine: 14,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        declare function release(id: number, signal?: AbortSignal): Promise<void>;
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } finally {
            await release(1, AbortSignal.timeout(5_000));
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a finally block, and a call that nothing waits for',
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
          try {
            await connection.query('select 1');
          } finally {
            void connection.close({ signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 29,
            endLine: 13,
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
          try {
            await connection.query('select 1');
          } finally {
            void connection.close({ signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a close after a handler that ends something else',
        code: dedent`
        interface Options { signal?: AbortSignal }
        interface Stream { close(options?: Options): Promise<void>; abort(error: unknown): void }
        export async function f(stream: Stream, other: Stream, work: () => Promise<void>, options: Options) {
          try {
            await work();
          } catch (error) {
            other.abort(error);
            throw error;
          } finally {
            await stream.close(options);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 10,
            column: 24,
            endLine: 10,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Options { signal?: AbortSignal }
        interface Stream { close(options?: Options): Promise<void>; abort(error: unknown): void }
        export async function f(stream: Stream, other: Stream, work: () => Promise<void>, options: Options) {
          try {
            await work();
          } catch (error) {
            other.abort(error);
            throw error;
          } finally {
            await stream.close({ ...options, signal: AbortSignal.timeout(5_000) });
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a handler that rolls back',
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
          try {
            await connection.query('select 1');
          } catch (error) {
            await connection.rollback({ signal });
            throw error;
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 33,
            endLine: 13,
            endColumn: 39,
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
          try {
            await connection.query('select 1');
          } catch (error) {
            await connection.rollback({ signal: AbortSignal.timeout(5_000) });
            throw error;
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a handler that closes',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(options?: Options) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } catch (error) {
            await connection.close(options);
            throw error;
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 13,
            column: 28,
            endLine: 13,
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
        export async function f(options?: Options) {
          const connection = await open();
          try {
            await connection.query('select 1');
          } catch (error) {
            await connection.close({ ...options, signal: AbortSignal.timeout(5_000) });
            throw error;
          }
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a disposal',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export function f(connection: Connection, signal: AbortSignal) {
          return {
            async [Symbol.asyncDispose]() {
              await connection.close({ signal });
            },
          };
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 11,
            column: 32,
            endLine: 11,
            endColumn: 38,
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
        export function f(connection: Connection, signal: AbortSignal) {
          return {
            async [Symbol.asyncDispose]() {
              await connection.close({ signal: AbortSignal.timeout(5_000) });
            },
          };
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a function that closes what was opened',
        code: dedent`
        interface Options { signal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export function f(connection: Connection, signal: AbortSignal) {
          const close = async () => {
            await connection.close({ signal });
          };
          return { connection, close };
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 10,
            column: 30,
            endLine: 10,
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
        export function f(connection: Connection, signal: AbortSignal) {
          const close = async () => {
            await connection.close({ signal: AbortSignal.timeout(5_000) });
          };
          return { connection, close };
        }
      `,
              },
            ],
          },
        ],
      },
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
        name: 'a shorthand of another name',
        code: dedent`
        interface Options { abortSignal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(connection: Connection, abortSignal: AbortSignal) {
          try {
            await connection.query('select 1', { abortSignal });
          } finally {
            await connection.close({ abortSignal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 12,
            column: 30,
            endLine: 12,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Options { abortSignal?: AbortSignal | undefined }
        interface Connection {
          close(options?: Options): Promise<void>;
          query(sql: string, options?: Options): Promise<string[]>;
          rollback(options?: Options): Promise<void>;
        }
        declare function open(options?: Options): Promise<Connection>;
        export async function f(connection: Connection, abortSignal: AbortSignal) {
          try {
            await connection.query('select 1', { abortSignal });
          } finally {
            await connection.close({ abortSignal: AbortSignal.timeout(5_000) });
          }
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
        name: 'a signal that the constructor was given',
        code: dedent`
        interface Connection {
          close(options?: { signal?: AbortSignal }): Promise<void>;
        }
        export class Session {
          constructor(readonly connection: Connection, readonly signal: AbortSignal) {}
          async [Symbol.asyncDispose]() {
            await this.connection.close({ signal: this.signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 7,
            column: 43,
            endLine: 7,
            endColumn: 54,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                interface Connection {
                  close(options?: { signal?: AbortSignal }): Promise<void>;
                }
                export class Session {
                  constructor(readonly connection: Connection, readonly signal: AbortSignal) {}
                  async [Symbol.asyncDispose]() {
                    await this.connection.close({ signal: AbortSignal.timeout(5_000) });
                  }
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a private field that the constructor sets',
        code: dedent`
        export class Session {
          readonly #signal: AbortSignal;
          constructor(options: { signal: AbortSignal }) {
            this.#signal = options.signal;
          }
          async close() {
            await fetch('x', { method: 'DELETE', signal: this.#signal });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 7,
            column: 50,
            endLine: 7,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                export class Session {
                  readonly #signal: AbortSignal;
                  constructor(options: { signal: AbortSignal }) {
                    this.#signal = options.signal;
                  }
                  async close() {
                    await fetch('x', { method: 'DELETE', signal: AbortSignal.timeout(5_000) });
                  }
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a controller of the function, which something aborts',
        code: dedent`
        export async function f(close: (signal?: AbortSignal) => Promise<void>) {
          const controller = new AbortController();
          process.once('SIGTERM', () => controller.abort());
          try {
            return await fetch('x', { signal: controller.signal });
          } finally {
            await close(controller.signal);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 7,
            column: 17,
            endLine: 7,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                export async function f(close: (signal?: AbortSignal) => Promise<void>) {
                  const controller = new AbortController();
                  process.once('SIGTERM', () => controller.abort());
                  try {
                    return await fetch('x', { signal: controller.signal });
                  } finally {
                    await close(AbortSignal.timeout(5_000));
                  }
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'options that are spread',
        code: dedent`
        interface Options { signal?: AbortSignal; force?: boolean }
        export async function f(close: (options?: Options) => Promise<void>, options: Options) {
          try {
            return await fetch('x', options);
          } finally {
            await close({ ...options, force: true });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 6,
            column: 22,
            endLine: 6,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                interface Options { signal?: AbortSignal; force?: boolean }
                export async function f(close: (options?: Options) => Promise<void>, options: Options) {
                  try {
                    return await fetch('x', options);
                  } finally {
                    await close({ ...options, signal: AbortSignal.timeout(5_000), force: true });
                  }
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a signal that is given if there is one',
        code: dedent`
        interface Options { signal?: AbortSignal }
        export async function f(close: (options: Options) => Promise<void>, signal?: AbortSignal) {
          try {
            return await fetch('x');
          } finally {
            await close({ ...(signal && { signal }) });
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 6,
            column: 35,
            endLine: 6,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                interface Options { signal?: AbortSignal }
                export async function f(close: (options: Options) => Promise<void>, signal?: AbortSignal) {
                  try {
                    return await fetch('x');
                  } finally {
                    await close({ ...(signal && { signal: AbortSignal.timeout(5_000) }) });
                  }
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment that the edit would lose',
        code: dedent`
        export async function f(close: (signal?: AbortSignal) => Promise<void>, signal: AbortSignal) {
          try {
            return await fetch('x', { signal });
          } finally {
            await close(AbortSignal.any([signal, /* five seconds */ AbortSignal.timeout(5_000)]));
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 5,
            column: 17,
            endLine: 5,
            endColumn: 89,
          },
        ],
      },
    ],
  },
);
