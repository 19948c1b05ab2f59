import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-short-lived-resource-in-task',
  ruleOf('no-short-lived-resource-in-task'),
  {
    valid: [
      // Closed once the tasks are done, or to end them.
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
    ],
    invalid: [
      // Closed by hand.
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
