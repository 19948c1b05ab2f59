import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unchecked-wait', ruleOf('no-unchecked-wait'), {
  valid: [
    {
      name: 'outcomes that are taken apart and checked',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        const other = new Group();
        const [first, second] = await Promise.all([one.wait(), other.wait()]);
        first.orThrow();
        second.orThrow();
      `,
    },
    {
      name: 'outcomes in a list with a name',
      code: dedent`
        import { Group } from 'errgroup';
        const groups = [new Group()];
        const outcomes = await Promise.all(groups.map(group => group.wait()));
        for (const outcome of outcomes) outcome.orThrow();
      `,
    },
    {
      name: 'outcomes that are returned, and that then is given',
      code: dedent`
        import { Group } from 'errgroup';
        export const all = (one: Group, other: Group) =>
          Promise.all([one.wait(), other.wait()]);
        export const isFine = (one: Group, other: Group) =>
          Promise.all([one.wait(), other.wait()]).then(all => all.every(each => each.ok));
      `,
    },
    {
      name: 'outcomes that are checked one by one',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        await Promise.all([one].map(async group => (await group.wait()).orThrow()));
        await Promise.all([one.wait().then(outcome => outcome.orThrow())]);
      `,
    },
    {
      name: 'outcomes at an unknown place, and in the rest',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        const [first] = await Promise.all([...[fetch('x')], one.wait()]);
        const [...all] = await Promise.all([fetch('x'), one.wait()]);
        console.log(first, all);
      `,
    },
    {
      name: 'a combinator of another kind',
      code: dedent`
        import { Group } from 'errgroup';
        declare const Results: { all(list: readonly object[]): Promise<void> };
        const one = new Group();
        await Results.all([one.wait()]);
      `,
    },
    {
      name: 'outcomes that are dropped on purpose',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        void (await Promise.all([one.wait()]));
      `,
    },
    {
      name: 'a promise that a callback makes',
      code: dedent`
        import { Group } from 'errgroup';
        const groups = [new Group()];
        await Promise.all(groups.flatMap(group => [group.wait()]).concat());
        export const waits = groups.map(group => group.wait());
        export const last = groups.find(group => group.wait());
      `,
    },
  ],
  invalid: [
    {
      name: 'two groups',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        const other = new Group();
        await Promise.all([one.wait(), other.wait()]);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 30,
          suggestions: [],
        },
        {
          messageId: 'dropped',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 44,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a list of groups',
      code: dedent`
        import { Group } from 'errgroup';
        const groups = new Map<string, Group>();
        export async function stop() {
          await Promise.all([...groups.values()].map((group: Group) => {
            group.cancel();
            return group.wait();
          }));
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 24,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a mapper that awaits',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        await Promise.all([one].map(async (group: Group) => await group.wait()));
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 59,
          endLine: 3,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const one = new Group();
                await Promise.all([one].map(async (group: Group) => (await group.wait()).orThrow()));
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a place that the pattern leaves out',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        const [first] = await Promise.all([fetch('x'), one.wait()]);
        const [, second] = await Promise.all([one.wait(), fetch('x')]);
        console.log(first, second);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 58,
          suggestions: [],
        },
        {
          messageId: 'dropped',
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 49,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a place of which only another member is read',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        const [outcome] = await Promise.all([one.wait(), fetch('x')]);
        console.log(outcome.cancelled);
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 38,
          endLine: 3,
          endColumn: 48,
          suggestions: [],
        },
      ],
    },
    {
      name: 'the other combinators, and what hangs on them',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        const [result] = await Promise.allSettled([one.wait()]);
        await Promise.allSettled([one.wait()]).finally(() => { console.log(result); });
        await Promise.race([one.wait(), fetch('x')]).catch(console.error);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 37,
          suggestions: [],
        },
        {
          messageId: 'dropped',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 31,
          suggestions: [],
        },
      ],
    },
    {
      name: 'outcomes that are dropped on purpose, where that is no excuse',
      code: dedent`
        import { Group } from 'errgroup';
        const one = new Group();
        void (await Promise.all([one.wait()]));
      `,
      options: [{ ignoreVoid: false }],
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 36,
          suggestions: [],
        },
      ],
    },
  ],
});
