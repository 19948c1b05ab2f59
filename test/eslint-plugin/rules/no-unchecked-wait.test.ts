import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-unchecked-wait');

ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    // The outcome is checked.
    {
      name: 'an outcome whose ok is read',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        if (!outcome.ok) throw outcome.error;
      `,
    },
    {
      name: 'an outcome whose errors are counted',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        console.log(outcome.errors.length);
      `,
    },
    {
      name: 'an outcome told to throw',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        (await group.wait()).orThrow();
      `,
    },
    {
      name: 'a condition on ok, with no variable',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        if (!(await group.wait()).ok) process.exitCode = 1;
      `,
    },
    {
      name: 'a destructured ok that is read',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const { ok } = await group.wait();
        if (!ok) throw new Error('failed');
      `,
    },
    {
      name: 'a destructured error with a default and another name',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const { error: cause = undefined } = await group.wait();
        if (cause) throw cause;
      `,
    },
    {
      name: 'the members that are left, which hold the error',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const { cancelled, ...rest } = await group.wait();
        console.log(cancelled, rest);
      `,
    },
    {
      name: 'a promise that is stored, awaited and checked',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const pending = group.wait();
        const outcome = await pending;
        outcome.orThrow();
      `,
    },
    {
      name: 'a callback of then that takes ok apart',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().then(({ ok }) => console.log(ok));
      `,
    },
    {
      name: 'a callback of then that uses arguments',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().then(function () {
          console.log(arguments[0]);
        });
      `,
    },
    {
      name: 'an assignment in a condition on ok',
      code: dedent`
        import { Group, type Outcome } from 'errgroup';
        const group = new Group();
        let outcome: Outcome;
        if (!(outcome = await group.wait()).ok) throw outcome.error;
      `,
    },
    {
      name: 'a check in a closure',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        export const hasFailed = () => !outcome.ok;
      `,
    },
    {
      name: 'a member that is only known when it runs',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        for (const key of ['ok', 'error'] as const) console.log(outcome[key]);
      `,
    },
    {
      name: 'an outcome after a catch that gives something else',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait().catch(() => undefined);
        if (!outcome?.ok) process.exitCode = 1;
      `,
    },
    // The outcome is handed on to code that may check it.
    {
      name: 'an outcome that is returned',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export async function run() {
          return await group.wait();
        }
      `,
    },
    {
      name: 'a promise that is returned by an arrow function',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export const run = () => group.wait();
      `,
    },
    {
      name: 'a promise that is returned after finally',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export const run = () => group.wait().finally(() => console.log('done'));
      `,
    },
    {
      name: 'an outcome that is passed to a function',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        console.log(await group.wait());
      `,
    },
    {
      name: 'an outcome that is passed to a callback by name',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().then(console.log);
      `,
    },
    {
      name: 'an outcome that is thrown',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        throw await group.wait();
      `,
    },
    {
      name: 'an outcome that is yielded',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export async function* run() {
          yield await group.wait();
        }
      `,
    },
    {
      name: 'an outcome in an object and a promise in an array',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export const all = { outcome: await group.wait(), more: [group.wait()] };
      `,
    },
    {
      name: 'an outcome that is exported',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export const outcome = await group.wait();
      `,
    },
    {
      name: 'an outcome that is exported by name',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        export { outcome as default };
      `,
    },
    {
      name: 'an outcome that is assigned to a field',
      code: dedent`
        import { Group, type Outcome } from 'errgroup';
        const group = new Group();
        export class Job {
          outcome: Outcome | undefined;
          async run() {
            this.outcome = await group.wait();
          }
        }
      `,
    },
    {
      name: 'an outcome that is assigned to a variable of the module',
      code: dedent`
        import { Group, type Outcome } from 'errgroup';
        const group = new Group();
        let last: Outcome | undefined;
        export async function run() {
          last = await group.wait();
        }
      `,
    },
    {
      name: 'an outcome that is dropped on purpose',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        void (await group.wait());
      `,
    },
    // Not a group of this package.
    {
      name: 'a queue of another package',
      code: dedent`
        declare const queue: { wait(): Promise<{ ok: boolean }> };
        await queue.wait();
      `,
    },
    {
      name: 'another class of that name',
      code: dedent`
        class Group {
          async wait() {}
        }
        await new Group().wait();
      `,
    },
    {
      name: 'a class of that name of another module',
      code: dedent`
        import { Group } from 'node:crypto';
        await new Group().wait();
      `,
    },
    {
      name: 'a local class that hides the import',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        {
          class Group {
            async wait() {}
          }
          await new Group().wait();
        }
      `,
    },
    {
      name: 'a value of type any',
      code: dedent`
        declare const group: any;
        await group.wait();
      `,
    },
    {
      name: 'a group or something else with that method',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        declare const either: Group | { wait(): Promise<void> };
        await either.wait();
      `,
    },
    {
      name: 'another method of the group',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.ready();
      `,
    },
    // What we chose not to see.
    {
      name: 'a promise among others, whose results are kept',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export const outcomes = await Promise.all([group.wait()]);
      `,
    },
  ],
  invalid: [
    // Nobody waits.
    {
      name: 'a statement that is not awaited',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.wait();
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = await group.wait();
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise in a function that cannot await',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export function run() {
          group.wait();
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a promise in a constructor and a static block',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export class Job {
          static {
            group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a promise that only gets a finally',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.wait().finally(() => console.log('done'));
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = await group.wait().finally(() => console.log('done'));
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise in a loop header',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        for (group.wait(); ; ) break;
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 6,
          endLine: 3,
          endColumn: 18,
        },
      ],
    },
  ],
});
