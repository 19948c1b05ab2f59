import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A promise that is only returned is waited for by the caller, when the block has been left.
ruleTester.run(
  'no-short-lived-resource-in-task',
  ruleOf('no-short-lived-resource-in-task'),
  {
    valid: [
      {
        name: 'a wait that is awaited, and then returned',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export async function f() {
            await using group = new Group();
            using file = open();
            group.go(() => file.read());
            return await group.wait();
          }
        `,
      },
      {
        name: 'a wait that a function of the block returns, which is awaited',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export async function f() {
            await using group = new Group();
            using file = open();
            group.go(() => file.read());
            const join = () => {
              return group.wait();
            };
            return await join();
          }
        `,
      },
      {
        name: 'a wait that is returned, for a resource that is older than the group',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export async function f() {
            using file = open();
            await using group = new Group();
            group.go(() => file.read());
            return group.wait();
          }
        `,
      },
      {
        name: 'a wait that a function of the block returns, of a group that it makes',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export async function f() {
            using file = open();
            const run = () => {
              const group = new Group();
              group.go(() => file.read());
              return group.wait();
            };
            return await run();
          }
        `,
      },
      {
        name: 'a wait that is returned, of a group that a stack disposes of',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export async function f() {
            await using stack = new AsyncDisposableStack();
            const file = stack.use(open());
            const group = new Group();
            stack.use(group);
            group.go(() => file.read());
            return group.wait();
          }
          export async function g() {
            await using stack = new AsyncDisposableStack();
            const file = stack.use(open());
            const group = stack.use(new Group());
            group.go(() => file.read());
            return group.wait();
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a wait that is returned, of a group that is younger than the resource',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export async function f() {
            using file = open();
            const group = new Group();
            group.go(() => file.read());
            return group.wait();
          }
        `,
        errors: [
          {
            messageId: 'disposed',
            data: {
              resource: 'file',
              declared: ' (line 4)',
              group: 'group',
              made: ' (line 5)',
            },
            line: 6,
            column: 18,
            endLine: 6,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a wait that is returned, of a group in the block that `finally` closes after',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): { read(): Promise<string>; close(): void };
          export async function f() {
            const file = open();
            try {
              const group = new Group();
              group.go(() => file.read());
              return group.wait().then(outcome => outcome.orThrow());
            } finally {
              file.close();
            }
          }
        `,
        errors: [
          {
            messageId: 'closed',
            data: {
              resource: 'file',
              declared: ' (line 4)',
              group: 'group',
              made: ' (line 6)',
            },
            line: 7,
            column: 20,
            endLine: 7,
            endColumn: 24,
          },
        ],
      },
      {
        name: 'a wait that is returned',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export async function f() {
            await using group = new Group();
            using file = open();
            group.go(() => file.read());
            return group.wait();
          }
        `,
        errors: [
          {
            messageId: 'disposed',
            line: 6,
            column: 18,
            endLine: 6,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a chain on a wait that is returned',
        code: dedent`
          import { Group } from 'errgroup';
          declare function open(): Disposable & { read(): Promise<string> };
          export function f() {
            const group = new Group();
            using file = open();
            group.go(() => file.read());
            return group.wait().then(outcome => outcome.ok);
          }
        `,
        errors: [
          {
            messageId: 'disposed',
            line: 6,
            column: 18,
            endLine: 6,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a wait that is returned, before a `finally` that closes',
        code: dedent`
          import { Group } from 'errgroup';
          interface File { read(): Promise<string>; close(): void }
          export async function f(file: File) {
            const group = new Group();
            try {
              group.go(() => file.read());
              return group.wait();
            } finally {
              file.close();
            }
          }
        `,
        errors: [
          {
            messageId: 'closed',
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 24,
          },
        ],
      },
    ],
  },
);
