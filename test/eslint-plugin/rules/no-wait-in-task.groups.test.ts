import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-wait-in-task', ruleOf('no-wait-in-task'), {
  valid: [
    // Another group.
    {
      name: 'a group that the task makes itself',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await using inner = new Group({ signal });
        inner.go(own => work(own));
        (await inner.wait()).orThrow();
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a task of an inner group that the inner group outlives',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        const inner = new Group({ signal });
        inner.go(own => work(own));
        note(inner);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a task of another group',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(one: Group, other: Group) {
      one.go(async signal => {
        other.go(own => work(own));
        note(await other.wait());
        note(signal);
      });
    }
  `,
    },
    {
      name: 'a task of a group that is not waited for here',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(one: Group, other: Group) {
      one.go(async () => {
        other.go(async () => {
          note(await one.wait());
        });
      });
    }
  `,
    },
    // A scope.
    {
      name: 'the body of a scope that waits for its tasks',
      code: dedent`
    import { withGroup } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export const f = () =>
      withGroup(async group => group.go(own => work(own)).promise, { limit: 1 });
  `,
    },
    {
      name: 'a wait for a scope',
      code: dedent`
    import { Group, withGroup } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export async function f(group: Group) {
      group.go(signal =>
        withGroup(
          async inner => {
            inner.go(own => work(own));
          },
          { signal },
        ),
      );
    }
  `,
    },
    {
      name: 'a wait of the group around a scope',
      code: dedent`
    import { Group, withGroup } from 'errgroup';
    export async function f(group: Group) {
      await withGroup(async () => {
        (await group.wait()).orThrow();
      });
    }
  `,
    },
    {
      name: 'the wait of a group that the class keeps',
      code: dedent`
    import { Group } from 'errgroup';
    export class Batch extends Group {
      readonly #inner = new Group();
      run() {
        this.go(async () => {
          (await this.#inner.wait()).orThrow();
        });
      }
    }
  `,
    },
  ],
  invalid: [
    // How the group and the task are written.
    {
      name: 'a wait in a callback',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await Promise.all([1].map(async () => {
          note(await group.wait());
        }));
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 8,
          column: 18,
          endLine: 8,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'a copy of the group',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        const same = group;
        note(await same.wait());
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a field',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export class Jobs {
      readonly #group = new Group();
      start() {
        this.#group.go(async signal => {
          await work(signal);
          note(await this.#group.wait());
        });
      }
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'a service',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(group: Group) {
      await group.start(async (signal, ready) => {
        ready(1);
        note(await group.wait());
        note(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a task by name',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export function f(group: Group) {
      const work = async () => {
        note(await group.wait());
      };
      group.go(work);
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a list of tasks in the task',
      code: dedent`
    import { Group, all } from 'errgroup';
    declare function note(value: unknown): void;
    export function f(group: Group) {
      group.go(signal =>
        all(
          [
            async () => {
              note(await group.wait());
            },
          ],
          { signal },
        ),
      );
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 8,
          column: 22,
          endLine: 8,
          endColumn: 32,
        },
      ],
    },
    // A group or a scope in between.
    {
      name: 'a task of an inner group that the task waits for',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export function f(group: Group) {
      group.go(async signal => {
        await using inner = new Group({ signal });
        inner.go(async () => {
          note(await group.wait());
        });
        (await inner.wait()).orThrow();
      });
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 8,
          column: 18,
          endLine: 8,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'the body of a scope',
      code: dedent`
    import { withGroup } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export const f = () =>
      withGroup(async group => {
        group.go(own => work(own));
        (await group.wait()).orThrow();
      });
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a scope in a task',
      code: dedent`
    import { Group, withGroup } from 'errgroup';
    export function f(group: Group) {
      group.go(signal =>
        withGroup(
          async () => {
            (await group.wait()).orThrow();
          },
          { signal },
        ),
      );
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a class of groups that waits for itself',
      code: dedent`
    import { Group } from 'errgroup';
    export class Batch extends Group {
      run() {
        this.go(async () => {
          (await this.wait()).orThrow();
        });
      }
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 23,
        },
      ],
    },
  ],
});
