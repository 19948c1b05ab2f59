import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-wait-in-task', ruleOf('no-wait-in-task'), {
  valid: [
    {
      name: 'a child in a group of a field without a limit',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export class Loader {
          readonly #group = new Group();
          readonly limited = new Group({ limit: 2 });
          load(id: string) {
            this.#group.go(async signal => {
              const next = await load(id, signal);
              await this.#group.go(own => load(next, own)).promise;
            });
          }
        }
      `,
    },
    // A child that the task does not have to wait for.
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
      name: 'a child of a scope with no limit',
      code: dedent`
    import { withGroup } from 'errgroup';
    declare function load(id: string, signal: AbortSignal): Promise<string>;
    export const f = () =>
      withGroup(group => {
        group.go(async () => {
          await group.go(signal => load('a', signal)).promise;
        });
      }, { name: 'scope' });
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
      name: 'children of a limited group that are kept, counted, or raced',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(name: string, signal?: AbortSignal): Promise<string>;
        export async function f(names: string[], kept: Promise<string>[]) {
          await using group = new Group({ limit: 2 });
          group.go(async signal => {
            const children = names.map(name => group.go(inner => load(name, inner)));
            const { status } = group.go(inner => load('a', inner));
            kept.push(group.go(inner => load('b', inner)).promise);
            let last;
            last = group.go(inner => load('c', inner));
            last = last;
            for (const child of children) console.log(child.status);
            await Promise.race(children.map(child => child.promise));
            return await load(status, signal);
          });
          (await group.wait()).orThrow();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a child in a group of a field with a limit',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export class Loader {
          readonly #group = new Group({ limit: 2 });
          load(id: string) {
            this.#group.go(async signal => {
              const next = await load(id, signal);
              await this.#group.go(own => load(next, own)).promise;
            });
          }
        }
      `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 8,
          column: 13,
          endLine: 8,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'a child in a group with a limit that a constructor makes',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export class Loader {
          readonly group: Group;
          constructor(limit: number) {
            this.group = new Group({ limit });
          }
          load(id: string) {
            this.group.go(async signal => {
              const next = await load(id, signal);
              await this.group.go(own => load(next, own)).promise;
            });
          }
        }
      `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 11,
          column: 13,
          endLine: 11,
          endColumn: 26,
        },
      ],
    },
    // A child that waits for a slot.
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
    {
      name: 'a child of a scope with a limit',
      code: dedent`
    import { withGroup } from 'errgroup';
    declare function load(id: string, signal: AbortSignal): Promise<string>;
    export const f = () =>
      withGroup(group => {
        group.go(async () => {
          const child = group.go(signal => load('a', signal));
          console.log(await child.promise);
        });
      }, { limit: 1 });
  `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'children of a limited group, waited for by their promises in other ways',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(name: string, signal?: AbortSignal): Promise<string>;
        export async function f(names: string[]) {
          await using group = new Group({ limit: 2 });
          group.go(async () => {
            const { promise } = group.go(signal => load('a', signal));
            return await promise;
          });
          group.go(async () => {
            let child;
            if (names.length > 1) child = group.go(signal => load('b', signal));
            return await child?.promise;
          });
          group.go(async () => {
            const children = names.map(name => group.go(signal => load(name, signal)));
            let size = 0;
            for (const child of children) size += (await child.promise).length;
            return size;
          });
          group.go(async () => {
            const children = names.map(name => {
              return group.go(signal => load(name, signal));
            });
            return await Promise.all(children.map(child => child.promise));
          });
          group.go(async () => {
            const promises: Promise<string>[] = [];
            for (const name of names) promises.push(group.go(signal => load(name, signal)).promise);
            await Promise.all(promises);
          });
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 33,
        },
        {
          messageId: 'queuedChild',
          line: 11,
          column: 35,
          endLine: 11,
          endColumn: 43,
        },
        {
          messageId: 'queuedChild',
          line: 15,
          column: 40,
          endLine: 15,
          endColumn: 48,
        },
        {
          messageId: 'queuedChild',
          line: 22,
          column: 14,
          endLine: 22,
          endColumn: 22,
        },
        {
          messageId: 'queuedChild',
          line: 28,
          column: 45,
          endLine: 28,
          endColumn: 53,
        },
      ],
    },
  ],
});
