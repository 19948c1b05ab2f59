import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    {
      name: 'a function that is not known',
      code: dedent`
    export const f = (ids, load) => Promise.all(ids.map(id => load(id)));
  `,
      filename: 'file.js',
    },
    {
      name: 'a batch',
      code: dedent`
    export async function f(urls) {
      for (let i = 0; i < urls.length; i += 8) {
        await Promise.all(urls.slice(i, i + 8).map(url => fetch(url)));
      }
    }
  `,
      filename: 'file.js',
    },
    {
      name: 'a map with a limit',
      code: dedent`
    import { map } from 'errgroup';
    export const f = urls => map(urls, (url, signal) => fetch(url, { signal }), { limit: 8 });
  `,
      filename: 'file.js',
    },
    {
      name: 'a tuple',
      code: dedent`
    export const pair = (urls: readonly [string, string]) =>
      Promise.all(urls.map(url => fetch(url)));
  `,
    },
  ],
  invalid: [
    {
      name: 'a request for every element',
      code: dedent`
    export const f = urls => Promise.all(urls.map(url => fetch(url)));
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 1,
          column: 26,
          endLine: 1,
          endColumn: 37,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a file for every element',
      code: dedent`
    import { readFile } from 'node:fs/promises';
    export const f = files => Promise.all(files.map(async file => (await readFile(file)).length));
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 2,
          column: 27,
          endLine: 2,
          endColumn: 38,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a map',
      code: dedent`
    import { map } from 'errgroup';
    export const f = urls => map(urls, (url, signal) => fetch(url, { signal }));
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 2,
          column: 26,
          endLine: 2,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { map } from 'errgroup';
      export const f = urls => map(urls, (url, signal) => fetch(url, { signal }), { limit: 16 });
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a group in a loop',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(urls) {
      const group = new Group();
      for (const url of urls) group.go(signal => fetch(url, { signal }));
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(urls) {
        const group = new Group({ limit: 16 });
        for (const url of urls) group.go(signal => fetch(url, { signal }));
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a tuple with a rest',
      code: dedent`
    export const some = (urls: [string, ...string[]]) =>
      Promise.all(urls.map(url => fetch(url)));
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 14,
        },
      ],
    },
  ],
});
