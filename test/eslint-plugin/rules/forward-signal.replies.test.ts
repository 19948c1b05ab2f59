import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a response of their own, whose body is a stream',
      code: dedent`
        interface Reply {
          status: number;
          body: ReadableStream | null;
        }
        declare function load(id: string, signal: AbortSignal): Promise<Reply>;
        declare function failure(reply: Reply, signal?: AbortSignal): Promise<Error>;
        export async function f(id: string, signal: AbortSignal) {
          const reply = await load(id, signal);
          if (reply.status >= 400) throw await failure(reply);
          return reply.status;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an answer of their own, without a stream',
      code: dedent`
        interface Reply {
          status: number;
          body: string;
        }
        declare function load(id: string, signal: AbortSignal): Promise<Reply>;
        declare function failure(reply: Reply, signal?: AbortSignal): Promise<Error>;
        export async function f(id: string, signal: AbortSignal) {
          const reply = await load(id, signal);
          if (reply.status >= 400) return await failure(reply);
          return reply.status;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 41,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Reply {
                  status: number;
                  body: string;
                }
                declare function load(id: string, signal: AbortSignal): Promise<Reply>;
                declare function failure(reply: Reply, signal?: AbortSignal): Promise<Error>;
                export async function f(id: string, signal: AbortSignal) {
                  const reply = await load(id, signal);
                  if (reply.status >= 400) return await failure(reply, signal);
                  return reply.status;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
