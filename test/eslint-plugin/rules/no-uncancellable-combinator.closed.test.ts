import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'a client that the handler closes',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare const client: { connect(options?: RequestInit): Promise<void>; close(): Promise<void> };
      try {
        await Promise.race([client.connect(), deadline()]);
      } catch (error) {
        await client.close();
        throw error;
      }
    `,
      },
      {
        name: 'a part of an object that closes itself in the end',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare class Client { connect(options?: RequestInit): Promise<void> }
      export class Session {
        readonly #client = new Client();
        async open() {
          try {
            await Promise.race([(async () => { await this.#client.connect(); })(), deadline()]);
          } finally {
            this.close();
          }
        }
        close() {}
      }
    `,
      },
      {
        name: 'a part of an object that frees all it holds where it has failed',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare class Client { connect(options?: RequestInit): Promise<void> }
      declare class Base { cleanupResources(): Promise<void> }
      export class Session extends Base {
        readonly #client = new Client();
        async open() {
          try {
            await Promise.race([this.#client.connect(), deadline()]);
          } catch (error) {
            await this.cleanupResources();
            throw error;
          }
        }
      }
    `,
      },
      {
        name: 'a client that the handler gives to a function which closes it',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare function closeQuietly(client: Client): Promise<void>;
      declare class Client { connect(options?: RequestInit): Promise<void> }
      export async function open(client: Client) {
        try {
          await Promise.race([client.connect(), deadline()]);
        } catch (error) {
          await closeQuietly(client);
          throw error;
        }
      }
    `,
      },
      {
        name: 'a connection that a method of the object ends, in the end',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare class Wire { greet(options?: RequestInit): Promise<string> }
      export class Probe {
        async ask(): Promise<string> {
          const wire = new Wire();
          try {
            return await Promise.race([wire.greet(), deadline()]);
          } finally {
            await this.#disconnectAll(wire);
          }
        }
        async #disconnectAll(..._wires: Wire[]) {}
      }
    `,
      },
      {
        name: 'streams that were ended before they are waited for',
        code: dedent`
      import { PassThrough } from "node:stream";
      import { finished } from "node:stream/promises";
      export async function f() {
        const out = new PassThrough();
        const err = new PassThrough();
        out.end();
        err.end();
        await Promise.all([finished(out), finished(err)]);
      }
    `,
      },
    ],
    invalid: [
      {
        name: 'streams that another one ends, at some time',
        code: dedent`
      import { PassThrough } from "node:stream";
      import { finished } from "node:stream/promises";
      export async function f(source: PassThrough) {
        const out = new PassThrough();
        const err = new PassThrough();
        source.on("end", () => { out.end(); err.end(); });
        await Promise.all([finished(out), finished(err)]);
      }
    `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 7,
            column: 9,
            endLine: 7,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
      import { PassThrough } from "node:stream";
      import { finished } from "node:stream/promises";
      import { all } from "errgroup";
      export async function f(source: PassThrough) {
        const out = new PassThrough();
        const err = new PassThrough();
        source.on("end", () => { out.end(); err.end(); });
        await all([signal => finished(out, { signal }), signal => finished(err, { signal })]);
      }
    `,
              },
            ],
          },
        ],
      },
      {
        name: 'a race after which something else is closed',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare const dialog: { close(): void };
      try {
        await Promise.race([fetch("a"), deadline()]);
      } finally {
        dialog.close();
      }
    `,
        errors: [
          {
            messageId: 'losers',
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
          },
        ],
      },
      {
        name: 'a race after which something else is given to be closed',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare function closeDialog(name: string): void;
      export async function f(client: { connect(options?: RequestInit): Promise<void> }, name: string) {
        try {
          await Promise.race([client.connect(), deadline()]);
        } finally {
          closeDialog(name);
        }
      }
    `,
        errors: [
          {
            messageId: 'losers',
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 23,
          },
        ],
      },
      {
        name: 'a race after which the client is given to what does not close it',
        code: dedent`
      declare function deadline(): Promise<never>;
      declare function note(client: object): void;
      export async function f(client: { connect(options?: RequestInit): Promise<void> }) {
        try {
          await Promise.race([client.connect(), deadline()]);
        } finally {
          note(client);
        }
      }
    `,
        errors: [
          {
            messageId: 'losers',
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 23,
          },
        ],
      },
    ],
  },
);
