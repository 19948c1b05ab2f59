import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [],
  invalid: [
    {
      name: 'a process that exits where it fails',
      code: dedent`
    export async function stop(flushed: Promise<void>) {
      try {
        await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      } catch {
        process.exit(1);
      }
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 57,
          endLine: 3,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(flushed: Promise<void>) {
                  try {
                    let timer: ReturnType<typeof setTimeout> | undefined;
                    await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer));
                  } catch {
                    process.exit(1);
                  }
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that exits in another function',
      code: dedent`
    export function stop(flushed: Promise<void>) {
      process.on("SIGTERM", async () => {
        await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      });
      process.exit();
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 57,
          endLine: 3,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export function stop(flushed: Promise<void>) {
                  process.on("SIGTERM", async () => {
                    let timer: ReturnType<typeof setTimeout> | undefined;
                    await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer));
                  });
                  process.exit();
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that kills another one',
      code: dedent`
    export async function stop(worker: { pid: number }, flushed: Promise<void>) {
      await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
      process.kill(worker.pid, "SIGTERM");
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(worker: { pid: number }, flushed: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 2000); })]).finally(() => clearTimeout(timer));
                  process.kill(worker.pid, "SIGTERM");
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'another object with an exit',
      code: dedent`
    declare const shell: { exit(): void };
    export async function stop(flushed: Promise<void>) {
      await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      shell.exit();
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                declare const shell: { exit(): void };
                export async function stop(flushed: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer));
                  shell.exit();
                }
`,
            },
          ],
        },
      ],
    },
  ],
});
