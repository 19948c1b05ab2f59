import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a program that quits, or exits by a helper that says so first',
      code: dedent`
        declare const app: { quit(): void };
        declare const Deno: { exit(code: number): never };
        function leave(code: number): never {
          console.log("bye", code);
          Deno.exit(code);
        }
        export function quit(flushed: Promise<void>) {
          const late = new Promise<void>(resolve => setTimeout(resolve, 3_000));
          void Promise.race([flushed, late]).finally(() => app.quit());
        }
        export async function stop(flushed: Promise<void>) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 3_000))]);
          leave(0);
        }
        export async function end(flushed: Promise<void>) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 3_000))]);
          self.close();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a helper that may come back before the exit',
      code: dedent`
        function leave(code: number) {
          if (code === 1) return;
          process.exit(code);
        }
        export async function stop(flushed: Promise<void>) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 3_000))]);
          leave(0);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 55,
          endLine: 6,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                function leave(code: number) {
                  if (code === 1) return;
                  process.exit(code);
                }
                export async function stop(flushed: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 3_000); })]).finally(() => clearTimeout(timer));
                  leave(0);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
