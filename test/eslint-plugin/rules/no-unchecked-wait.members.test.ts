import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-unchecked-wait');

ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    {
      name: 'an outcome that is checked',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        outcome.orThrow();
      `,
    },
  ],
  invalid: [
    // What is read tells no failure.
    {
      name: 'a variable of which only cancelled is read',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        if (outcome.cancelled) console.log('cancelled');
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = await group.wait();
                if (!outcome.ok) throw outcome.error;
                if (outcome.cancelled) console.log('cancelled');
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'two members that tell no failure',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const { cancelled, stuck } = await group.wait();
        console.log(cancelled, stuck);
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'a member through any',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        console.log(((await group.wait()) as any).value);
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'a callback of then that takes cancelled apart',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().then(({ cancelled }) => console.log(cancelled));
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a condition on an object that is always true',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        if (outcome) console.log('fine');
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = await group.wait();
                if (!outcome.ok) throw outcome.error;
                if (outcome) console.log('fine');
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a negation of an object that is always true',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        if (!(await group.wait())) throw new Error('failed');
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'askOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              const group = new Group();
              if (!(await group.wait()).ok) throw new Error('failed');
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'an && after an object that is always true',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        (await group.wait()) && console.log('fine');
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 8,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'askOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              const group = new Group();
              (await group.wait()).ok && console.log('fine');
            `,
            },
          ],
        },
      ],
    },
    // The failure is swallowed.
    {
      name: 'an empty catch that is awaited',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().catch(() => {});
      `,
      errors: [
        {
          messageId: 'swallowed',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'an empty catch that nobody awaits',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.wait().catch(() => {});
      `,
      errors: [
        {
          messageId: 'swallowed',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'an empty second callback of then',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().then(undefined, () => {});
      `,
      errors: [
        {
          messageId: 'swallowed',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'an outcome that may not be there',
      code: dedent`
    import type { Group } from 'errgroup';
    export async function f(group: Group, isLast: boolean) {
      const outcome = isLast ? await group.wait() : undefined;
      if (outcome?.cancelled) console.log('cancelled');
    }
  `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: 'a member of an outcome that tells no failure, in a larger expression',
      code: dedent`
        import { Group } from 'errgroup';
        declare function copy(signal: AbortSignal): Promise<void>;
        export async function f() {
          const group = new Group();
          group.go(copy);
          return { cancelled: (await group.wait()).cancelled };
        }
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
  ],
});
