import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a promise that is raced with one that listens to the abort',
      code: dedent`
        declare function copy(from: string, to: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(options: { signal?: AbortSignal }, end: () => void) {
          const input = copy("a", "b");
          const aborted = new Promise<"abort">(resolve => {
            options.signal?.addEventListener("abort", () => resolve("abort"), { once: true });
          });
          const first = await Promise.race([
            input.then(() => "end" as const),
            aborted.then(() => "abort" as const),
          ]);
          if (first === "abort") end();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a promise that is raced with one that knows of no abort',
      code: dedent`
        declare function copy(from: string, to: string, options?: { signal?: AbortSignal }): Promise<void>;
        export async function f(closing: EventTarget, signal: AbortSignal) {
          signal.throwIfAborted();
          const input = copy("a", "b");
          const closed = new Promise<void>(resolve => {
            closing.addEventListener("close", () => resolve(), { once: true });
          });
          await Promise.race([input, closed]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function copy(from: string, to: string, options?: { signal?: AbortSignal }): Promise<void>;
                export async function f(closing: EventTarget, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const input = copy("a", "b", { signal });
                  const closed = new Promise<void>(resolve => {
                    closing.addEventListener("close", () => resolve(), { once: true });
                  });
                  await Promise.race([input, closed]);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
