import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      // A handler that is no clean-up, or that knows of the abort.
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
        name: 'a signal that is chosen by whether the work was aborted',
        code: dedent`
        interface Connection {
          close(options?: { signal?: AbortSignal }): Promise<void>;
          query(sql: string): Promise<string[]>;
        }
        export async function f(connection: Connection, signal: AbortSignal) {
          try {
            await connection.query('select 1');
          } finally {
            await connection.close({
              signal: signal.aborted ? AbortSignal.timeout(500) : signal,
            });
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
        name: 'a close that is forced by a handler of its promise',
        code: dedent`
        interface Options { signal?: AbortSignal }
        interface Stream { close(options?: Options): Promise<void>; abort(error: unknown): void }
        export async function f(stream: Stream, work: () => Promise<void>, options: Options) {
          try {
            await work();
          } finally {
            await stream.close(options).catch(error => stream.abort(error));
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
        name: 'a pause between two turns, whose name says what becomes of its failure',
        code: dedent`
        declare function delayWithoutThrow(ms: number, signal: AbortSignal): Promise<void>;
        declare function work(signal: AbortSignal): Promise<void>;
        export async function f(signal: AbortSignal) {
          while (!signal.aborted) {
            try {
              await work(signal);
            } finally {
              await delayWithoutThrow(100, signal);
            }
          }
        }
      `,
      },
    ],
    invalid: [
      // A handler that cleans up.
      {
        name: 'a step back, with the signal of what has failed',
        code: dedent`
        interface Cluster {
          apply(name: string, options?: { signal?: AbortSignal }): Promise<void>;
          undo(name: string, options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(cluster: Cluster, signal: AbortSignal) {
          try {
            await cluster.apply('a', { signal });
          } catch (error) {
            await cluster.undo('a', { signal });
            throw error;
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 9,
            column: 31,
            endLine: 9,
            endColumn: 37,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
        interface Cluster {
          apply(name: string, options?: { signal?: AbortSignal }): Promise<void>;
          undo(name: string, options?: { signal?: AbortSignal }): Promise<void>;
        }
        export async function f(cluster: Cluster, signal: AbortSignal) {
          try {
            await cluster.apply('a', { signal });
          } catch (error) {
            await cluster.undo('a', { signal: AbortSignal.timeout(5_000) });
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
    ],
  },
);
