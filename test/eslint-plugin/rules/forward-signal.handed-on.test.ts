import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what is made of a call, and handed on with the signal',
      code: dedent`
    declare function rows(id: string, signal?: AbortSignal): AsyncIterable<string>;
    declare function toStream(rows: AsyncIterable<string>): { on(event: string): void };
    declare function pump(source: { on(event: string): void }, options: { signal: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      await pump(toStream(rows("x")), { signal });
    }
  `,
    },
    {
      name: 'a process that is handed on in one object with the request that has the signal',
      code: dedent`
        interface Child { exited: Promise<number>; kill(): void }
        interface Request { prompt: string; signal?: AbortSignal }
        declare function start(command: string, options: { cwd: string; signal?: AbortSignal | undefined }): Child;
        declare function drive(run: { child: Child; request: Request }): Promise<void>;
        export async function f(request: Request) {
          const child = start("agent", { cwd: "." });
          await drive({ child, request });
        }
      `,
    },
    {
      name: 'a promise that is handed on in one object with the signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function race(run: { work: Promise<string>; signal: AbortSignal }): Promise<string>;
        export async function f(signal: AbortSignal) {
          return await race({ work: load("x"), signal });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a process that is handed on in an object without the signal',
      code: dedent`
        interface Child { exited: Promise<number>; kill(): void }
        interface Request { prompt: string; signal?: AbortSignal }
        declare function start(command: string, options: { cwd: string; signal?: AbortSignal | undefined }): Child;
        declare function drive(run: { child: Child; prompt: string }): Promise<void>;
        export async function f(request: Request) {
          const child = start("agent", { cwd: "." });
          await drive({ child, prompt: request.prompt });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 17,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Child { exited: Promise<number>; kill(): void }
                interface Request { prompt: string; signal?: AbortSignal }
                declare function start(command: string, options: { cwd: string; signal?: AbortSignal | undefined }): Child;
                declare function drive(run: { child: Child; prompt: string }): Promise<void>;
                export async function f(request: Request) {
                  const child = start("agent", { cwd: ".", signal: request.signal });
                  await drive({ child, prompt: request.prompt });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what a call has given before it is handed on with the signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function parse(text: string): string[];
    declare function send(lines: string[], signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal) {
      await send(parse(await load("x")), signal);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare function parse(text: string): string[];
            declare function send(lines: string[], signal: AbortSignal): Promise<void>;
            export async function f(signal: AbortSignal) {
              await send(parse(await load("x", signal)), signal);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
