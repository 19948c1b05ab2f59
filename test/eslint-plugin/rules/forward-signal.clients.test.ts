import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what works on a stream that is handed on with the signal',
      code: dedent`
        interface Stream { destroy(): void; on(event: string, listener: () => void): void }
        declare function endWith(stream: Stream, signal: AbortSignal): void;
        declare function read(stream: Stream, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(stream: Stream, signal: AbortSignal) {
          endWith(stream, signal);
          return await read(stream);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what works with a client that is handed on with the signal, and could be destroyed',
      code: dedent`
        interface Client { destroy(): void; send(command: string): Promise<string> }
        declare function head(client: Client, key: string, signal?: AbortSignal): Promise<string>;
        declare function put(client: Client, key: string, signal?: AbortSignal): Promise<string>;
        export async function f(client: Client, key: string, signal: AbortSignal) {
          await put(client, key, signal);
          return await head(client, key);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Client { destroy(): void; send(command: string): Promise<string> }
                declare function head(client: Client, key: string, signal?: AbortSignal): Promise<string>;
                declare function put(client: Client, key: string, signal?: AbortSignal): Promise<string>;
                export async function f(client: Client, key: string, signal: AbortSignal) {
                  await put(client, key, signal);
                  return await head(client, key, signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
