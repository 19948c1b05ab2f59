import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      // What the clean-up is given.
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
        name: 'a map of the work of each signal',
        code: dedent`
        declare function query(sql: string, signal: AbortSignal): Promise<string>;
        const running = new Map<AbortSignal, Promise<string>>();
        export async function f(signal: AbortSignal) {
          const work = query('select 1', signal);
          running.set(signal, work);
          try {
            return await work;
          } finally {
            if (running.get(signal) === work) running.delete(signal);
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
      // How the signal is given.
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
    ],
  },
);
