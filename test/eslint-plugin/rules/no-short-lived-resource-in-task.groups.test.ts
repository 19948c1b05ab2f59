import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-short-lived-resource-in-task',
  ruleOf('no-short-lived-resource-in-task'),
  {
    valid: [
      // A group that ends before, or another one.
      {
        name: 'a group that is declared after the resource in an inner block',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;
    export async function f() {
      await using outer = new Group();
      note(outer);
      {
        using connection = open();
        await using group = new Group();
        group.go(() => connection.read());
      }
    }
  `,
      },
      {
        name: 'a scope around the resource',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;

    import { withGroup } from 'errgroup';
    export async function f() {
      using connection = open();
      await withGroup(async group => {
        group.go(() => connection.read());
      });
    }
  `,
      },
      {
        name: 'tasks of a list',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;

    import { map } from 'errgroup';
    export async function f(ids: string[]) {
      using connection = open();
      await map(ids, () => connection.read());
    }
  `,
      },
      {
        name: 'a task of another make',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;

    declare const queue: { go(task: () => unknown): void };
    export async function f() {
      using connection = open();
      queue.go(() => connection.read());
    }
  `,
      },
      {
        name: 'a wait for the group of a getter',
        code: dedent`
        import { Group } from 'errgroup';
        declare function open(): Promise<AsyncDisposable & { read(): Promise<void> }>;
        export class Jobs {
          readonly #group = new Group();
          get group() { return this.#group; }
          async run() {
            await using file = await open();
            this.group.go(() => file.read());
            (await this.group.wait()).orThrow();
          }
        }
      `,
      },
      {
        name: 'a resource before the group, in one declaration',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends AsyncDisposable {
      read(): Promise<string>;
    }
    declare function connect(): Promise<Connection>;
    export async function f() {
      await using connection = await connect(),
        group = new Group();
      group.go(() => connection.read());
    }
  `,
      },
      {
        name: 'a task that a task starts, of a group that ends before the resource does',
        code: dedent`
        import { Group } from 'errgroup';
        interface Connection extends AsyncDisposable {
          query(sql: string, signal: AbortSignal): Promise<unknown[]>;
        }
        declare function connect(): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          await using connection = await connect();
          await using outer = new Group({ signal });
          outer.go(async stop => {
            await using inner = new Group({ signal: stop });
            inner.go(own => connection.query('select 1', own));
            (await inner.wait()).orThrow();
          });
        }
      `,
      },
    ],
    invalid: [
      // What group it is.
      {
        name: 'a group that is given',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;

    export function f(group: Group) {
      using connection = open();
      group.go(() => connection.read());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 13,
            column: 18,
            endLine: 13,
            endColumn: 28,
          },
        ],
      },
      {
        name: 'a group of the object',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;

    export class Jobs {
      readonly #group = new Group();
      start() {
        using connection = open();
        this.#group.go(() => connection.read());
      }
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 15,
            column: 26,
            endLine: 15,
            endColumn: 36,
          },
        ],
      },
      {
        name: 'the body of a scope',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;

    import { withGroup } from 'errgroup';
    export async function f() {
      await withGroup(async group => {
        await using connection = open();
        group.go(() => connection.read());
      });
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 15,
            column: 20,
            endLine: 15,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'a task of the task',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;

    export function f(group: Group) {
      group.go(async () => {
        await using connection = open();
        group.go(() => connection.read());
      });
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 20,
            endLine: 14,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'a group as the resource of another',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable, AsyncDisposable {
      readonly id: number;
      readonly rows: { all(): Promise<string[]> };
      read(): Promise<string>;
      close(): Promise<void>;
    }
    declare function open(): Connection;
    declare function note(value: unknown): void;
    export async function f() {
      await using outer = new Group();
      await using inner = new Group();
      outer.go(async signal => {
        inner.go(async () => note(signal));
      });
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 5,
            endLine: 14,
            endColumn: 10,
          },
        ],
      },
      {
        name: 'a resource after the group, in one declaration',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends AsyncDisposable {
      read(): Promise<string>;
    }
    declare function connect(): Promise<Connection>;
    export async function f() {
      await using group = new Group(),
        connection = await connect();
      group.go(() => connection.read());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 9,
            column: 18,
            endLine: 9,
            endColumn: 28,
          },
        ],
      },
      {
        name: 'a task that a task starts in a group of its own',
        code: dedent`
        import { Group } from 'errgroup';
        interface Connection extends AsyncDisposable {
          query(sql: string, signal: AbortSignal): Promise<unknown[]>;
        }
        declare function connect(): Promise<Connection>;
        export async function f(signal: AbortSignal) {
          await using outer = new Group({ signal });
          await using connection = await connect();
          outer.go(async stop => {
            await using inner = new Group({ signal: stop });
            inner.go(own => connection.query('select 1', own));
            (await inner.wait()).orThrow();
          });
        }
      `,
        errors: [
          {
            messageId: 'disposed',
            line: 11,
            column: 21,
            endLine: 11,
            endColumn: 31,
          },
        ],
      },
    ],
  },
);
