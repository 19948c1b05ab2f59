import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What goes on until the abort: a limit would keep the others from ever starting.
ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a watch of each element, in the task and in a function of the project',
      code: dedent`
        import { Group } from 'errgroup';
        async function watch(url: string, signal: AbortSignal) {
          while (!signal.aborted) await fetch(url, { signal });
        }
        export async function f(urls: string[]) {
          await using group = new Group();
          for (const url of urls) group.go(signal => watch(url, signal));
          for (const url of urls) {
            group.go(async signal => {
              for (;;) await fetch(url, { signal });
            });
          }
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'services that are mapped',
      code: dedent`
        import { all, forEach } from 'errgroup';
        class Monitor {
          async watch(url: string, signal: AbortSignal) {
            while (true) {
              await fetch(url, { signal });
              switch (url) { case '/': break; }
            }
          }
        }
        export async function f(urls: string[], monitor: Monitor) {
          await forEach(urls, (url, signal) => monitor.watch(url, signal));
          await all(urls.map(url => signal => monitor.watch(url, signal)));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'tries until one succeeds',
      code: dedent`
        import { map } from 'errgroup';
        async function load(url: string, signal: AbortSignal) {
          for (;;) {
            const response = await fetch(url, { signal });
            if (response.ok) return await response.text();
          }
        }
        export const f = (urls: string[]) => map(urls, (url, signal) => load(url, signal));
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 8,
          column: 38,
          endLine: 8,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
                import { map } from 'errgroup';
                async function load(url: string, signal: AbortSignal) {
                  for (;;) {
                    const response = await fetch(url, { signal });
                    if (response.ok) return await response.text();
                  }
                }
                export const f = (urls: string[]) => map(urls, (url, signal) => load(url, signal), { limit: 16 });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop that ends, and one that a break ends',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], isMore: () => boolean) {
          await using group = new Group();
          for (const url of urls) {
            group.go(async signal => {
              while (isMore() && !signal.aborted) await fetch(url, { signal });
              while (true) {
                if ((await fetch(url, { signal })).ok) break;
              }
            });
          }
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
                import { Group } from 'errgroup';
                export async function f(urls: string[], isMore: () => boolean) {
                  await using group = new Group({ limit: 16 });
                  for (const url of urls) {
                    group.go(async signal => {
                      while (isMore() && !signal.aborted) await fetch(url, { signal });
                      while (true) {
                        if ((await fetch(url, { signal })).ok) break;
                      }
                    });
                  }
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
