import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'a method that does not look at the signal in its options',
        code: dedent`
        interface Job { signal?: AbortSignal; trace?: string }
        export class Browsers {
          async close(job?: Job) {
            if (job?.trace) await fetch(job.trace, { method: "PUT" });
          }
        }
        export async function render(browsers: Browsers, job: Job) {
          try {
            await fetch("x", { signal: job.signal ?? null });
          } finally {
            await browsers.close(job);
          }
        }
      `,
      },
      // A function that is told how long it may take to close.
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
    ],
    invalid: [
      {
        name: 'a method that hands the signal in its options on',
        code: dedent`
        interface Job { signal?: AbortSignal; trace?: string }
        export class Browsers {
          async close(job?: Job) {
            await fetch("x", { method: "PUT", signal: job?.signal ?? null });
          }
        }
        export async function render(browsers: Browsers, job: Job) {
          try {
            await fetch("x", { signal: job.signal ?? null });
          } finally {
            await browsers.close(job);
          }
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 11,
            column: 26,
            endLine: 11,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'useDeadline',
                output: dedent`
                interface Job { signal?: AbortSignal; trace?: string }
                export class Browsers {
                  async close(job?: Job) {
                    await fetch("x", { method: "PUT", signal: job?.signal ?? null });
                  }
                }
                export async function render(browsers: Browsers, job: Job) {
                  try {
                    await fetch("x", { signal: job.signal ?? null });
                  } finally {
                    await browsers.close({ ...job, signal: AbortSignal.timeout(5_000) });
                  }
                }
              `,
              },
            ],
          },
        ],
      },
      // A function that closes.
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
    ],
  },
);
