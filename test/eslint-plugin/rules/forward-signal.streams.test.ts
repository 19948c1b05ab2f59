import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what a stream asks for while it is read',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return new ReadableStream<string>({
        async pull(controller) { controller.enqueue(await load("x")); },
      });
    }
  `,
    },
    {
      name: 'the start of something else',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare class Server { constructor(handlers: { start(): Promise<string> }) }
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return new Server({ start: () => load("x") });
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'the start of a stream',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return new ReadableStream<string>({
        async start(controller) {
          controller.enqueue(await load("x"));
        },
      });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export function f(signal: AbortSignal) {
              signal.throwIfAborted();
              return new ReadableStream<string>({
                async start(controller) {
                  controller.enqueue(await load("x", signal));
                },
              });
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
