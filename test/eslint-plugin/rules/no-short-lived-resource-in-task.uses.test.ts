import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-short-lived-resource-in-task',
  ruleOf('no-short-lived-resource-in-task'),
  {
    valid: [
      // No use of the resource in the task.
      {
        name: 'a resource that the task opens',
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
      await using group = new Group();
      group.go(async () => {
        await using connection = open();
        note(await connection.read());
      });
    }
  `,
      },
      {
        name: 'a task that only names the type of the resource',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends Disposable { id: { value: number }; read(): Promise<string> }
    declare function open(): Connection;
    export async function f() {
      await using group = new Group();
      using connection = open();
      group.go(async () => {
        const other: typeof connection = open();
        const id: typeof connection.id = other.id;
        console.log(id, await other.read());
      });
    }
  `,
      },
      {
        name: 'a resource that no task uses',
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
      await using group = new Group();
      using connection = open();
      note(connection.id);
      group.go(async () => note(1));
    }
  `,
      },
      {
        name: 'a number that was read from the resource',
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
      await using group = new Group();
      using connection = open();
      const { id } = connection;
      group.go(async () => note(id));
    }
  `,
      },
      {
        name: 'what a resource has given before',
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
      await using group = new Group();
      using connection = open();
      const page = await connection.read();
      group.go(async () => note(page.trim()));
    }
  `,
      },
      {
        name: 'a stack that is handed over',
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
      await using group = new Group();
      using stack = new DisposableStack();
      const connection = stack.use(open());
      group.go(() => connection.read());
      note(stack.move());
    }
  `,
      },
      {
        name: 'what a stack keeps that is there for longer than the group',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends AsyncDisposable { read(): Promise<string> }
    declare function open(): Promise<Connection>;
    declare function copy(connection: Connection, signal: AbortSignal): Promise<void>;
    export async function f() {
      await using stack = new AsyncDisposableStack();
      const connection = stack.use(await open());
      const group = stack.use(new Group());
      group.go(signal => copy(connection, signal));
    }
  `,
      },
      {
        name: 'a stack that is handed over in a task',
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
      await using group = new Group();
      using stack = new DisposableStack();
      group.go(async () => {
        using own = stack.move();
        note(own);
      });
    }
  `,
      },
      {
        name: 'a plain variable',
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
      await using group = new Group();
      const connection = open();
      group.go(() => connection.read());
    }
  `,
      },
    ],
    invalid: [
      // How the task uses the resource.
      {
        name: 'a resource that is an argument in the task',
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
      await using group = new Group();
      using connection = open();
      group.go(async () => note(connection));
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 13,
            column: 29,
            endLine: 13,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'a method that is bound',
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
      await using group = new Group();
      using connection = open();
      group.go(connection.read.bind(connection));
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 13,
            column: 12,
            endLine: 13,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a method that is taken out',
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
      await using group = new Group();
      using connection = open();
      const { read } = connection;
      group.go(() => read());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 18,
            endLine: 14,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a member with methods',
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
      await using group = new Group();
      using connection = open();
      const rows = connection.rows;
      group.go(() => rows.all());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 18,
            endLine: 14,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a copy of the resource',
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
      await using group = new Group();
      using connection = open();
      const same = connection;
      group.go(() => same.read());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 18,
            endLine: 14,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a task by name',
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
      await using group = new Group();
      using connection = open();
      const work = () => connection.read();
      group.go(work);
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 13,
            column: 22,
            endLine: 13,
            endColumn: 32,
          },
        ],
      },
      {
        name: 'a service',
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
      await using group = new Group();
      using connection = open();
      await group.start(async (signal, ready) => {
        ready(await connection.read());
        note(signal);
      });
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 17,
            endLine: 14,
            endColumn: 27,
          },
        ],
      },
      {
        name: 'what a stack keeps',
        code: dedent`
    import { Group } from 'errgroup';
    interface Connection extends AsyncDisposable { read(): Promise<string> }
    declare function open(): Promise<Connection>;
    declare function copy(connection: Connection, signal: AbortSignal): Promise<void>;
    export async function f() {
      await using group = new Group();
      await using stack = new AsyncDisposableStack();
      const connection = stack.use(await open());
      group.go(signal => copy(connection, signal));
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 9,
            column: 27,
            endLine: 9,
            endColumn: 37,
          },
        ],
      },
    ],
  },
);
