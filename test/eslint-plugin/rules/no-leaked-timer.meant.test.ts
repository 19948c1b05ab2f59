import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    {
      name: 'a timer that is armed right before a request has its answer',
      code: dedent`
        declare function run(command: string): void;
        export async function POST(request: Request) {
          const command = await request.text();
          setTimeout(() => {
            run(command);
          }, 1_500);
          return Response.json({ ok: true });
        }
      `,
    },
    {
      name: 'a timer that leaves the page',
      code: dedent`
        export async function f(signal: AbortSignal) {
          await fetch('https://example.com/', { signal });
          setTimeout(() => location.reload(), 1_500);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a timer that is armed before the work of a request',
      code: dedent`
        declare function load(id: string): Promise<Response>;
        declare function warn(): void;
        export async function f(request: Request) {
          setTimeout(warn, 5_000);
          return await load(request.url);
        }
        export function g(request: Request) {
          setTimeout(warn, 5_000);
          return load(request.url);
        }
      `,
      errors: [
        { messageId: 'dropped', line: 4, column: 3, endLine: 4, endColumn: 13 },
        { messageId: 'dropped', line: 8, column: 3, endLine: 8, endColumn: 13 },
      ],
    },
  ],
});
