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
    {
      name: 'a stored promise that is awaited as a statement',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const pending = group.wait();
        await pending;
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const pending = group.wait();
                const outcome = await pending;
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise that is stored and never read',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const pending = group.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a callback of then with no parameter',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export const run = () => group.wait().then(() => 42);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'a callback of then that ignores its parameter',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().then(outcome => 42);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a callback of then by the name of a function with no parameter',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const done = () => console.log('done');
        await group.wait().then(done);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a catch that logs what is never thrown',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().catch(console.error);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a finally at the end',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait().finally(() => console.log('done'));
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
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
      name: 'an optional call',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        declare const maybe: Group | undefined;
        await maybe?.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
              import { Group } from 'errgroup';
              const group = new Group();
              declare const maybe: Group | undefined;
              (await maybe?.wait())?.orThrow();
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method in brackets',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group['wait']();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = await group['wait']();
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait that the group of a scope would repeat',
      code: dedent`
        import { Group } from 'errgroup';
        await using group = new Group();
        await group.wait();
        console.log('every task has succeeded');
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                await using group = new Group();
                const outcome = await group.wait();
                if (!outcome.ok) throw outcome.error;
                console.log('every task has succeeded');
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait at the end, where the disposal throws what it leaves',
      code: dedent`
        import { Group } from 'errgroup';
        export async function warmUp(urls: string[]) {
          await using group = new Group();
          for (const url of urls) group.go(signal => fetch(url, { signal }));
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                export async function warmUp(urls: string[]) {
                  await using group = new Group();
                  for (const url of urls) group.go(signal => fetch(url, { signal }));
                  const outcome = await group.wait();
                  if (!outcome.ok) throw outcome.error;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'void, where it is no excuse',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        void (await group.wait());
      `,
      options: [{ ignoreVoid: false }],
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = (await group.wait());
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'void on the promise, where it is no excuse',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        void group.wait();
      `,
      options: [{ ignoreVoid: false }],
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 6,
          endLine: 3,
          endColumn: 18,
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
      name: 'a group in a TSX file',
      code: dedent`
        import { Group } from 'errgroup';
        export const Run = ({ group }: { group: Group }) => (
          <button onClick={async () => { await group.wait(); }} />
        );
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                export const Run = ({ group }: { group: Group }) => (
                  <button onClick={async () => { const outcome = await group.wait(); if (!outcome.ok) throw outcome.error; }} />
                );
              `,
            },
          ],
        },
      ],
      filename: 'react.tsx',
    },
  ],
});
