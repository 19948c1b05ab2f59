import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-short-lived-resource-in-task',
  ruleOf('no-short-lived-resource-in-task'),
  {
    valid: [
      // The group ends before the resource.
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
    ],
    invalid: [
      // A resource that ends before the group.
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
      // A wait that does not help.
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
    ],
  },
);
