import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // A group that ends with the task, or with the group around it.
    {
      name: 'a sibling of another group',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using one = new Group();
      await using other = new Group();
      (await one.wait()).orThrow();
      (await other.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group of a task that is given its signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async signal => {
        await using inner = new Group({ signal });
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group of a task that is given the signal of the group',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async () => {
        await using inner = new Group({ signal: outer.signal });
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group of a function that others call as well',
      code: dedent`
    import { Group } from 'errgroup';
    export async function work() {
      await using inner = new Group();
      (await inner.wait()).orThrow();
    }
    export async function f() {
      await using outer = new Group();
      outer.go(work);
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a task whose parameters are taken apart',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async ({ aborted }) => {
        if (aborted) return;
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a task that takes all its parameters',
      code: dedent`
    import { Group } from 'errgroup';
    declare function note(...values: unknown[]): void;
    export async function f() {
      await using outer = new Group();
      outer.go(async (...values) => {
        note(...values);
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a task that ignores its signal on purpose',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(outer: Group) {
          outer.go(async _signal => {
            await using group = new Group();
            group.go(signal => load('x', signal));
            (await group.wait()).orThrow();
          });
        }
      `,
    },
  ],
  invalid: [
    // A group of a task.
    {
      name: 'a task that has its signal by another name',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async stop => {
        stop.throwIfAborted();
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f() {
        await using outer = new Group();
        outer.go(async stop => {
          stop.throwIfAborted();
          await using inner = new Group({ signal: stop });
          (await inner.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that does not take its signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async () => {
        await using inner = new Group({ limit: 2 });
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f() {
        await using outer = new Group();
        outer.go(async (signal) => {
          await using inner = new Group({ limit: 2, signal });
          (await inner.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task beside a signal from outside',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      await using outer = new Group({ signal });
      outer.go(async () => {
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(signal: AbortSignal) {
        await using outer = new Group({ signal });
        outer.go(async (signal) => {
          await using inner = new Group({ signal });
          (await inner.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is only a task',
      code: dedent`
    import { Group } from 'errgroup';
    async function work() {
      await using inner = new Group();
      (await inner.wait()).orThrow();
    }
    export async function f() {
      await using outer = new Group();
      outer.go(work);
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      async function work(signal: AbortSignal) {
        await using inner = new Group({ signal });
        (await inner.wait()).orThrow();
      }
      export async function f() {
        await using outer = new Group();
        outer.go(work);
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper that does not take its signal',
      code: dedent`
    import { Group, map } from 'errgroup';
    export async function f(ids: string[]) {
      await map(ids, async (id) => {
        await using inner = new Group({ name: id });
        (await inner.wait()).orThrow();
      });
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group, map } from 'errgroup';
      export async function f(ids: string[]) {
        await map(ids, async (id, signal) => {
          await using inner = new Group({ name: id, signal });
          (await inner.wait()).orThrow();
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper without parentheses',
      code: dedent`
    import { Group, map } from 'errgroup';
    export async function f(ids: string[]) {
      await map(ids, async id => {
        await using inner = new Group({ name: id });
        (await inner.wait()).orThrow();
      });
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group, map } from 'errgroup';
      export async function f(ids: string[]) {
        await map(ids, async (id, signal) => {
          await using inner = new Group({ name: id, signal });
          (await inner.wait()).orThrow();
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback in a task',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(ids: string[]) {
      await using outer = new Group();
      outer.go(async () => {
        for (const group of ids.map(name => new Group({ name }))) (await group.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 45,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(ids: string[]) {
        await using outer = new Group();
        outer.go(async (signal) => {
          for (const group of ids.map(name => new Group({ name, signal }))) (await group.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of tasks in a task',
      code: dedent`
    import { all, Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(() => all([own => fetch('https://example.com/', { signal: own })]));
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { all, Group } from 'errgroup';
      export async function f() {
        await using outer = new Group();
        outer.go((signal) => all([own => fetch('https://example.com/', { signal: own })], { signal }));
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that a mapper makes and that takes no signal',
      code: dedent`
        import { Group, all } from 'errgroup';
        export const run = (ids: string[]) =>
          all(ids.map(id => async () => {
            const group = new Group({ name: id });
            return await group.wait();
          }));
      `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all } from 'errgroup';
              export const run = (ids: string[]) =>
                all(ids.map(id => async (signal: AbortSignal) => {
                  const group = new Group({ name: id, signal });
                  return await group.wait();
                }));
            `,
            },
          ],
        },
      ],
    },
  ],
});
