import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a command that a request brings, whatever it does',
      code: dedent`
        async function listSessions(url: string) { return await fetch(url); }
        async function handleSessionCommand(url: string) { return await listSessions(url); }
        async function processIncomingCommand(url: string) { return await handleSessionCommand(url); }
        export async function f(request: Request) {
          return [await processIncomingCommand(request.url), await handleSessionCommand(request.url)];
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a command that another program is given',
      code: dedent`
        async function runCommand(url: string) { return await fetch(url); }
        export async function f(request: Request) {
          return await runCommand(request.url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function runCommand(url: string, signal?: AbortSignal) { return await fetch(url, { ...(signal && { signal }) }); }
                export async function f(request: Request) {
                  return await runCommand(request.url, request.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a command that runs under the signal of a caller',
      code: dedent`
        async function processCommand(url: string) { return await fetch(url); }
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          return await processCommand(url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                async function processCommand(url: string, signal?: AbortSignal) { return await fetch(url, { ...(signal && { signal }) }); }
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  return await processCommand(url, signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
