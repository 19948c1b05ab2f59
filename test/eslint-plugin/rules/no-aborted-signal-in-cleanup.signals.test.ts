import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      // A signal that outlives the abort.
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
        name: 'a signal for the clean-up, beside the one of the work',
        code: dedent`
    declare function work(signal: AbortSignal): Promise<void>;
    declare function release(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal, closing: AbortSignal) {
      try {
        await work(signal);
      } finally {
        await release(closing);
      }
    }
  `,
      },
    ],
    invalid: [
      // A signal that aborts with that of the caller.
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
        name: 'a second signal that the work has as well',
        code: dedent`
    declare function work(...signals: AbortSignal[]): Promise<void>;
    declare function release(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal, other: AbortSignal) {
      try {
        await work(signal, other);
      } finally {
        await release(other);
      }
    }
  `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 7,
            column: 19,
            endLine: 7,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
    declare function work(...signals: AbortSignal[]): Promise<void>;
    declare function release(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal, other: AbortSignal) {
      try {
        await work(signal, other);
      } finally {
        await release(AbortSignal.timeout(5_000));
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
