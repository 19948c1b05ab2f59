import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-wait-in-task', ruleOf('no-wait-in-task'), {
  valid: [
    {
      name: 'a wait outside of the task',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await work(signal);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
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
    {
      name: 'a wait that the task does not wait for',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        void group.wait().then(note);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a wait that is told to somebody else',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        const settled = group.wait();
        note(settled);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a wait that a listener waits for',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        process.once("exit", async () => {
          note(await group.wait());
        });
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a wait that loses a race',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await Promise.race([group.wait(), work(signal)]);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a wait of another make',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        const other = { async wait() {} };
        await other.wait();
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a child that is not waited for',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 1 });
      group.go(async signal => {
        group.go(own => work(own));
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a child whose handle is kept',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 1 });
      group.go(async signal => {
        const child = group.go(own => work(own));
        note(child.status);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a child that never waits for a slot',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        const child = group.go(own => work(own));
        await child.promise;
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a child of a group with no limit',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: Infinity });
      group.go(async signal => {
        await group.go(own => work(own)).promise;
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a child that is tried',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 1 });
      group.go(async signal => {
        await group.tryGo(own => work(own))?.promise;
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a child of a group that the task makes itself',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 1 });
      group.go(async signal => {
        await using inner = new Group({ signal, limit: 1 });
        await inner.go(own => work(own)).promise;
        (await inner.wait()).orThrow();
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a child of a group whose limit is not in sight',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export function f(group: Group) {
      group.go(async () => {
        await group.go(own => work(own)).promise;
      });
    }
  `,
    },
    {
      name: 'a child of a group with other options',
      code: dedent`
    import { Group, type GroupOptions } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export function f(options: GroupOptions) {
      const group = new Group(options);
      group.go(async () => {
        await group.go(own => work(own)).promise;
      });
      return group;
    }
  `,
    },
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
  ],
  invalid: [
    {
      name: 'a wait that is awaited',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        note(await group.wait());
        note(signal);
      });
      (await group.wait()).orThrow();
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
      name: 'a wait whose outcome is thrown',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        (await group.wait()).orThrow();
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a wait that is returned',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export function f(group: Group) {
      group.go(() => {
        note('waiting');
        return group.wait();
      });
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a wait that an arrow function returns',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export function f(group: Group) {
      note(group.tryGo(() => group.wait()));
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'a wait with a chain',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await group.wait().then(note);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'a wait in a constant',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        const settled = group.wait();
        await work(signal);
        note(await settled);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'a wait with other promises',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await Promise.all([work(signal), group.wait()]);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 38,
          endLine: 7,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'a wait on a condition',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        const outcome = signal.aborted ? undefined : await group.wait();
        note(outcome);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 56,
          endLine: 7,
          endColumn: 66,
        },
      ],
    },
    {
      name: 'a wait on either side',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        note(await (signal.aborted ? group.wait() : work(signal)));
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 34,
          endLine: 7,
          endColumn: 44,
        },
      ],
    },
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
      name: 'a wait in finally',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        try {
          await work(signal);
        } finally {
          note(await group.wait());
        }
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 10,
          column: 18,
          endLine: 10,
          endColumn: 28,
        },
      ],
    },
    {
      name: 'a wait by a computed name',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        note(await group["wait"]());
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a disposal',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group();
      group.go(async signal => {
        await group[Symbol.asyncDispose]();
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 37,
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
      name: 'a child that waits for a slot',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 1 });
      group.go(async signal => {
        await group.go(own => work(own)).promise;
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a child in a constant',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 4 });
      group.go(async signal => {
        const child = group.go(own => work(own));
        await work(signal);
        await child.promise;
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'a child and other promises',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 4 });
      group.go(async signal => {
        await Promise.all([group.go(own => work(own)).promise, work(signal)]);
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'a service that waits for a slot',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f() {
      await using group = new Group({ limit: 1 });
      group.go(async signal => {
        await group.start((own, ready) => {
          ready(own);
        });
        note(signal);
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'a child of a group with a shared limit',
      code: dedent`
    import { Group, Limiter } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export async function f(limiter: Limiter) {
      const group = new Group({ limit: limiter });
      group.go(async () => {
        await group.go(own => work(own)).promise;
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 19,
        },
      ],
    },
  ],
});
