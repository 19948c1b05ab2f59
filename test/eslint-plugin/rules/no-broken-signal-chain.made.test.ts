import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// Tasks that another function makes: a group is given the result of a call.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a function that is made for another caller, too',
      code: dedent`
        import { Group } from 'errgroup';
        async function download(url: string) { return (await fetch(url)).text(); }
        const job = (url: string) => async () => console.log(await download(url));
        export const f = (group: Group) => { group.go(job('a')); };
        export const other = () => job('b')();
      `,
    },
  ],
  invalid: [
    {
      name: 'a chain from a made task',
      code: dedent`
        import { Group } from 'errgroup';
        async function download(url: string) { return (await fetch(url)).text(); }
        const job = (url: string) => async () => console.log(await download(url));
        export function f(group: Group, urls: string[]) {
          for (const url of urls) group.go(job(url));
        }
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                import { Group } from 'errgroup';
                async function download(url: string, signal?: AbortSignal) { return (await fetch(url, { ...(signal && { signal }) })).text(); }
                const job = (url: string) => async (signal: AbortSignal) => console.log(await download(url, signal));
                export function f(group: Group, urls: string[]) {
                  for (const url of urls) group.go(job(url));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
