import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What has the signal and waits for its callbacks stops between two of them.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a callback that its call gives a signal, beside that of the call',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function retry<T>(run: (signal: AbortSignal) => Promise<T>, options: { signal: AbortSignal }): Promise<T>;
        export async function f(signal: AbortSignal) {
          return retry(inner => load('x', inner), { signal });
        }
      `,
    },
    {
      name: 'a callback that is raced with the signal, or runs where it is kept',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function abortable<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T>;
        declare function withTimeout<T>(run: () => Promise<T>, options: { ms: number; signal: AbortSignal }): Promise<T>;
        declare function runWithSignal<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T>;
        export async function f(signal: AbortSignal) {
          await abortable(() => load('x'), signal);
          await withTimeout(() => load('x'), { ms: 100, signal });
          await runWithSignal(signal, () => load('x'));
        }
      `,
    },
    {
      name: 'stages, which the abort of their pipeline destroys',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function pipeline<T>(source: AsyncIterable<string>, stage: (rows: AsyncIterable<string>) => Promise<T>, options: { signal: AbortSignal }): Promise<T>;
        export async function f(rows: AsyncIterable<string>, signal: AbortSignal) {
          await pipeline(rows, async () => { await load('x'); }, { signal });
        }
      `,
    },
    {
      name: 'a listener, which the signal of its call takes away',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(target: EventTarget, signal: AbortSignal) {
          target.addEventListener('change', async () => { await load('x'); }, { signal });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'one try of a retry that has the signal',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function retry<T>(run: () => Promise<T>, options: { signal: AbortSignal }): Promise<T>;
        export async function f(signal: AbortSignal) {
          return retry(() => load('x'), { signal });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function retry<T>(run: () => Promise<T>, options: { signal: AbortSignal }): Promise<T>;
                export async function f(signal: AbortSignal) {
                  return retry(() => load('x', signal), { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'an item of a list that a function of the project goes through until the abort',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        async function each(ids: string[], work: (id: string) => Promise<void>, signal: AbortSignal): Promise<void> {
          for (const id of ids) {
            signal.throwIfAborted();
            await work(id);
          }
        }
        export async function f(ids: string[], signal: AbortSignal) {
          await each(ids, async id => { await load(id); }, signal);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 39,
          endLine: 9,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                async function each(ids: string[], work: (id: string) => Promise<void>, signal: AbortSignal): Promise<void> {
                  for (const id of ids) {
                    signal.throwIfAborted();
                    await work(id);
                  }
                }
                export async function f(ids: string[], signal: AbortSignal) {
                  await each(ids, async id => { await load(id, signal); }, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is done between two calls of a context that has the signal',
      code: dedent`
        interface Context { signal: AbortSignal; hide(): void; show(): void }
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function hidden<T>(context: Context, run: () => Promise<T>): Promise<T>;
        export async function f(context: Context) {
          return await hidden(context, () => load('x'));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Context { signal: AbortSignal; hide(): void; show(): void }
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function hidden<T>(context: Context, run: () => Promise<T>): Promise<T>;
                export async function f(context: Context) {
                  return await hidden(context, () => load('x', context.signal));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
