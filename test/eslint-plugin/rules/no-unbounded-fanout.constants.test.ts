import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a constant that is a short list for good',
      code: dedent`
        export async function f() {
          const urls = ["/a", "/b"];
          await Promise.all(urls.map(url => fetch(url)));
        }
      `,
    },
    {
      name: 'a list that another file writes out, by its name',
      code: dedent`
        import { MIRROR_URLS } from './constants.js';
        export async function f() {
          await Promise.all(MIRROR_URLS.map(url => fetch(url)));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a list of another file that may be of any length',
      code: dedent`
        import { mirrors } from './state.js';
        export async function f() {
          await Promise.all(mirrors.map(url => fetch(url)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a variable that another list may be put in',
      code: dedent`
        export async function f(all: string[], isFull: boolean) {
          let urls = ["/a", "/b"];
          if (isFull) urls = all;
          await Promise.all(urls.map(url => fetch(url)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
                import { map } from 'errgroup';

                export async function f(all: string[], isFull: boolean) {
                  let urls = ["/a", "/b"];
                  if (isFull) urls = all;
                  await map(urls, (url, signal) => fetch(url, { signal }), { limit: 16 });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a long list that is taken out of a short one',
      code: dedent`
        export async function f(first: string[], second: string[]) {
          const [urls] = [first, second];
          await Promise.all(urls.map(url => fetch(url)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
                import { map } from 'errgroup';

                export async function f(first: string[], second: string[]) {
                  const [urls] = [first, second];
                  await map(urls, (url, signal) => fetch(url, { signal }), { limit: 16 });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
