import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the end, if there is one, of what the function has told to end',
      code: dedent`
        import { once } from "node:events";
        import type { WriteStream } from "node:fs";
        export async function f(file: WriteStream, copy: WriteStream | undefined, signal: AbortSignal) {
          signal.throwIfAborted();
          const written = once(file, "finish");
          const copied = copy ? once(copy, "finish") : Promise.resolve();
          file.end();
          copy?.end?.();
          await written;
          await copied;
        }
        export async function g(copy: WriteStream | undefined, signal: AbortSignal) {
          signal.throwIfAborted();
          const copied = copy && once(copy, "finish").then(() => copy.path);
          copy?.end();
          return copied;
        }
      `,
    },
    {
      name: 'a race with the signal of what may not be there',
      code: dedent`
        declare function load(id: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
        declare function raceSignal<T>(work: T, signal: AbortSignal): Promise<Awaited<T>>;
        export async function f(id: string | undefined, signal: AbortSignal) {
          return raceSignal(id !== undefined && load(id), signal);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'the end, if there is one, of what is told to end only when it is over',
      code: dedent`
        import { once } from "node:events";
        import type { WriteStream } from "node:fs";
        export async function f(copy: WriteStream | undefined, signal: AbortSignal) {
          signal.throwIfAborted();
          const copied = copy ? once(copy, "finish") : Promise.resolve();
          await copied;
          copy?.end();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                import { once } from "node:events";
                import type { WriteStream } from "node:fs";
                export async function f(copy: WriteStream | undefined, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const copied = copy ? once(copy, "finish", { signal }) : Promise.resolve();
                  await copied;
                  copy?.end();
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
