import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      // No clean-up, or no signal in it.
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
    ],
    invalid: [
      // A finally block.
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
