import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-short-lived-resource-in-task',
  ruleOf('no-short-lived-resource-in-task'),
  {
    valid: [
      {
        name: 'a resource that is declared before the group',
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
      await using connection = open();
      await using group = new Group();
      group.go(() => connection.read());
    }
  `,
      },
      {
        name: 'a group that is waited for before the block ends',
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
      await using connection = open();
      group.go(() => connection.read());
      (await group.wait()).orThrow();
    }
  `,
      },
      {
        name: 'a group that is waited for in an inner block',
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
      {
        using connection = open();
        group.go(() => connection.read());
        (await group.wait()).orThrow();
      }
    }
  `,
      },
      {
        name: 'a task that is waited for',
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
      note(await group.go(() => connection.read()).promise);
    }
  `,
      },
      {
        name: 'tasks that are waited for one by one',
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
      const tasks = [1, 2].map(() => group.go(() => connection.read()));
      await Promise.all(tasks.map(task => task.promise));
    }
  `,
      },
      {
        name: 'a group that is disposed of by hand',
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
      const group = new Group();
      using connection = open();
      group.go(() => connection.read());
      await group[Symbol.asyncDispose]();
    }
  `,
      },
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
        name: 'a resource that is closed after the wait',
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
      const group = new Group();
      const connection = open();
      try {
        group.go(() => connection.read());
      } finally {
        note(await group.wait());
        await connection.close();
      }
    }
  `,
      },
      {
        name: 'a group that is waited for in the try',
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
      const group = new Group();
      const connection = open();
      try {
        group.go(() => connection.read());
        (await group.wait()).orThrow();
      } finally {
        await connection.close();
      }
    }
  `,
      },
      {
        name: 'a group of the try',
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
      const connection = open();
      try {
        await using group = new Group();
        group.go(() => connection.read());
      } finally {
        await connection.close();
      }
    }
  `,
      },
      {
        name: 'a queue whose end is what ends its consumer',
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
      const group = new Group();
      const queue: AsyncIterable<string> & { close(): void } = Object.assign(open(), (async function* () {})()) as never;
      try {
        group.go(async () => {
          for await (const item of queue) note(item);
        });
      } finally {
        queue.close();
        note(await group.wait());
      }
    }
  `,
      },
      {
        name: 'a resource of which something else is ended',
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
      const group = new Group();
      const connection = open();
      try {
        group.go(() => connection.read());
      } finally {
        note(connection.id);
        note(await group.wait());
      }
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
    ],
    invalid: [
      {
        name: 'a resource that is declared after the group',
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
      await using connection = open();
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
        name: 'a resource that is disposed of synchronously',
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
      group.tryGo(() => connection.read());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 13,
            column: 21,
            endLine: 13,
            endColumn: 31,
          },
        ],
      },
      {
        name: 'a resource of an inner block',
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
      const group = new Group();
      {
        using connection = open();
        group.go(async () => {
          note(await connection.read());
        });
      }
      (await group.wait()).orThrow();
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 15,
            column: 18,
            endLine: 15,
            endColumn: 28,
          },
        ],
      },
      {
        name: 'a resource of a turn of a loop',
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
      for (const id of [1, 2]) {
        using connection = open();
        group.go(async () => note([id, await connection.read()]));
      }
      (await group.wait()).orThrow();
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 42,
            endLine: 14,
            endColumn: 52,
          },
        ],
      },
      {
        name: 'a resource that a loop declares',
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
      for (using connection of [open(), open()]) {
        group.go(() => connection.read());
      }
      (await group.wait()).orThrow();
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 13,
            column: 20,
            endLine: 13,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'two tasks',
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
      group.go(() => connection.read());
      group.go(async () => {
        note(await connection.read());
        note(await connection.read());
      });
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
          {
            messageId: 'disposed',
            line: 15,
            column: 16,
            endLine: 15,
            endColumn: 26,
          },
        ],
      },
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
        name: 'a wait that comes before the task',
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
      (await group.wait()).orThrow();
      group.go(() => connection.read());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 18,
            endLine: 14,
            endColumn: 28,
          },
        ],
      },
      {
        name: 'a wait for another group',
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
      await using other = new Group();
      using connection = open();
      group.go(() => connection.read());
      (await other.wait()).orThrow();
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 14,
            column: 18,
            endLine: 14,
            endColumn: 28,
          },
        ],
      },
      {
        name: 'a wait that is not waited for',
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
      group.go(() => connection.read());
      void group.wait();
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
        name: 'a resource that is closed before the wait',
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
      const group = new Group();
      const connection = open();
      try {
        group.go(() => connection.read());
      } finally {
        await connection.close();
        note(await group.wait());
      }
    }
  `,
        errors: [
          {
            messageId: 'closed',
            line: 14,
            column: 20,
            endLine: 14,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'a resource that is closed before the group is disposed of',
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
      try {
        group.go(() => connection.read());
      } finally {
        await connection[Symbol.asyncDispose]();
      }
    }
  `,
        errors: [
          {
            messageId: 'closed',
            line: 14,
            column: 20,
            endLine: 14,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'a resource that is closed before a wait outside',
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
      const group = new Group();
      const connection = open();
      try {
        for (const id of [1, 2]) group.go(async () => note([id, await connection.read()]));
      } finally {
        connection.close();
      }
      (await group.wait()).orThrow();
    }
  `,
        errors: [
          {
            messageId: 'closed',
            line: 14,
            column: 67,
            endLine: 14,
            endColumn: 77,
          },
        ],
      },
    ],
  },
);
