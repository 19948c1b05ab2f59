import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Tasks that another function makes: a group is given the result of a call.
ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [
    {
      name: 'a signal that the maker is given, which may be that of the group',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], parent: AbortSignal) {
          await using group = new Group({ signal: parent });
          const load = (url: string, signal: AbortSignal) => () => fetch(url, { signal });
          for (const url of urls) group.go(load(url, group.signal));
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'a function that is made for another caller, too',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], parent: AbortSignal) {
          await using group = new Group({ signal: parent });
          const load = (url: string) => () => fetch(url, { signal: parent });
          for (const url of urls) group.go(load(url));
          (await group.wait()).orThrow();
          return await load('/')();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the signal of the caller in a made task',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], parent: AbortSignal) {
          await using group = new Group({ signal: parent });
          const load = (url: string) => () => fetch(url, { signal: parent });
          for (const url of urls) group.go(load(url));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 60,
          endLine: 4,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group } from 'errgroup';
                export async function f(urls: string[], parent: AbortSignal) {
                  await using group = new Group({ signal: parent });
                  const load = (url: string) => (signal: AbortSignal) => fetch(url, { signal });
                  for (const url of urls) group.go(load(url));
                  (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
