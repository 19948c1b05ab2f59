import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What `await using` would cancel while somebody else waits for it.
ruleTester.run('require-wait', ruleOf('require-wait'), {
  valid: [],
  invalid: [
    {
      name: 'the promise of a task that is returned',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function find() {
          const group = new Group();
          group.go(signal => load('log', signal));
          const user = group.go(signal => load('user', signal));
          return user.promise;
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'the promises of a list of tasks that are returned',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function find(ids: string[]) {
          const group = new Group({ limit: 4 });
          const tasks = ids.map(id => group.go(signal => load(id, signal)));
          return Promise.all(tasks.map(task => task.promise.then(text => text.trim())));
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'promises that are kept in a list of the code around the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function find(pages: string[][]) {
          const found: Promise<string>[] = [];
          for (const ids of pages) {
            const group = new Group({ limit: 4 });
            for (const id of ids) found.push(group.go(signal => load(id, signal)).promise);
          }
          return await Promise.all(found);
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'a task that is handed to other code',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function keep(promise: Promise<string>): void;
        export async function find() {
          const group = new Group();
          const { promise } = group.go(signal => load('user', signal));
          keep(promise);
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'a task of each element, with which a callback does something',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function find(ids: string[], found: Promise<string>[]) {
          const group = new Group({ limit: 4 });
          const tasks = ids.map(id => group.go(signal => load(id, signal)));
          tasks.forEach(task => { found.push(task.promise); });
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'promises that are awaited in the scope of the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function find(ids: string[]) {
          const group = new Group({ limit: 4 });
          const first = group.go(signal => load('first', signal));
          const tasks = [];
          for (const id of ids) tasks.push(group.go(signal => load(id, signal)));
          const texts = await Promise.all(tasks.map(task => task.promise));
          for (const { promise } of tasks) await promise;
          return [await first.promise, ...texts, first.status];
        }
      `,
      errors: [
        {
          messageId: 'neverWaited',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitUsing',
              output: dedent`
              import { Group } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function find(ids: string[]) {
                await using group = new Group({ limit: 4 });
                const first = group.go(signal => load('first', signal));
                const tasks = [];
                for (const id of ids) tasks.push(group.go(signal => load(id, signal)));
                const texts = await Promise.all(tasks.map(task => task.promise));
                for (const { promise } of tasks) await promise;
                return [await first.promise, ...texts, first.status];
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable that is read outside of the block that declares it',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function find(isWanted: boolean) {
          if (isWanted) {
            var group = new Group();
            group.go(signal => load('a', signal));
            if (Math.random() > 0.5) return;
          }
          (await group!.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'leftEarly',
          line: 7,
          column: 30,
          endLine: 7,
          endColumn: 37,
        },
      ],
    },
  ],
});
