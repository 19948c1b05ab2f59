import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a run that a listener cancels by another part of the same object',
      code: dedent`
    interface Server {
      runs: { cancelRun(id: string): void };
      status: { follow(id: string, signal?: AbortSignal): Promise<string> };
    }
    export async function f(server: Server, id: string, signal: AbortSignal) {
      signal.addEventListener("abort", () => { server.runs.cancelRun(id); });
      return await server.status.follow(id);
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a listener that ends another part of the same object',
      code: dedent`
    interface Server {
      runs: { cancel(): void };
      status: { follow(id: string, signal?: AbortSignal): Promise<string> };
    }
    export async function f(server: Server, id: string, signal: AbortSignal) {
      signal.addEventListener("abort", () => { server.runs.cancel(); });
      return await server.status.follow(id);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Server {
              runs: { cancel(): void };
              status: { follow(id: string, signal?: AbortSignal): Promise<string> };
            }
            export async function f(server: Server, id: string, signal: AbortSignal) {
              signal.addEventListener("abort", () => { server.runs.cancel(); });
              return await server.status.follow(id, signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
