import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a pause in what the platform waits for, when the request has its answer',
        code: dedent`
        declare function waitUntil(work: Promise<void>): void;
        export function handle(context: { req: { raw: Request } }): string {
          const running = (async () => {
            await new Promise<void>(resolve => { setTimeout(resolve, 5000); });
          })();
          waitUntil(running);
          running.catch(() => {});
          return context.req.raw.url;
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'a pause in what the answer waits for',
        code: dedent`
        export async function handle(context: { req: { raw: Request } }): Promise<string> {
          const running = (async () => {
            await new Promise<void>(resolve => { setTimeout(resolve, 5000); });
          })();
          await running;
          return context.req.raw.url;
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                import { sleep } from 'errgroup';

                export async function handle(context: { req: { raw: Request } }): Promise<string> {
                  const running = (async () => {
                    await sleep(5000, { signal: context.req.raw.signal });
                  })();
                  await running;
                  return context.req.raw.url;
                }
              `,
              },
            ],
          },
        ],
      },
    ],
  },
);
