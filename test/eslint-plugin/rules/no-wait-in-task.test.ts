import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-wait-in-task', ruleOf('no-wait-in-task'), {
  valid: [
    // The task does not wait for the group.
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
  ],
  invalid: [
    // The task waits for its group.
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
  ],
});
