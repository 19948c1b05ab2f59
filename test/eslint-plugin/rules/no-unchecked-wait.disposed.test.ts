import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-unchecked-wait');

ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    {
      name: 'a wait at the end of the block that disposes of the group',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(urls: string[]) {
          await using group = new Group();
          for (const url of urls) group.go(signal => fetch(url, { signal }));
          await group.wait();
        }
      `,
    },
    {
      name: 'a wait at the end of a file that disposes of the group',
      code: dedent`
        import { Group } from 'errgroup';
        await using group = new Group();
        group.go(signal => fetch('https://example.com/', { signal }));
        await group.wait();
      `,
    },
    {
      name: 'a wait at the end of a try whose finally disposes of the group',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(urls: string[]) {
          const group = new Group();
          try {
            for (const url of urls) group.go(signal => fetch(url, { signal }));
            await group.wait();
          } finally {
            await group[Symbol.asyncDispose]();
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a wait at the end of an inner block',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(url: string) {
          await using group = new Group();
          if (url) {
            group.go(signal => fetch(url, { signal }));
            await group.wait();
          }
          console.log('done');
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                export async function run(url: string) {
                  await using group = new Group();
                  if (url) {
                    group.go(signal => fetch(url, { signal }));
                    const outcome = await group.wait();
                    if (!outcome.ok) throw outcome.error;
                  }
                  console.log('done');
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait at the end of a block that disposes of nothing',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(url: string) {
          const group = new Group();
          group.go(signal => fetch(url, { signal }));
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
                export async function run(url: string) {
                  const group = new Group();
                  group.go(signal => fetch(url, { signal }));
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
      name: 'a finally that does something before it disposes of the group',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(url: string) {
          const group = new Group();
          try {
            group.go(signal => fetch(url, { signal }));
            await group.wait();
          } finally {
            console.log('done');
            await group[Symbol.asyncDispose]();
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                export async function run(url: string) {
                  const group = new Group();
                  try {
                    group.go(signal => fetch(url, { signal }));
                    const outcome = await group.wait();
                    if (!outcome.ok) throw outcome.error;
                  } finally {
                    console.log('done');
                    await group[Symbol.asyncDispose]();
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait at the end that nothing awaits',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(url: string) {
          await using group = new Group();
          group.go(signal => fetch(url, { signal }));
          group.wait().catch(() => {});
        }
      `,
      errors: [
        {
          messageId: 'swallowed',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 15,
        },
      ],
    },
  ],
});
