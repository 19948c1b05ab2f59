import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a callback that calls a function of the options, which may know of the signal',
      code: dedent`
        interface Options { readonly signal: AbortSignal; readonly load: (id: string) => string }
        declare function stream(url: string, init: { signal?: AbortSignal; onMessage: (text: string) => void }): Promise<void>;
        export async function f(options: Options) {
          await stream('x', { onMessage: text => { options.load(text); } });
        }
      `,
    },
    {
      name: 'a callback that listens to the abort by the options',
      code: dedent`
        interface Options { readonly signal: AbortSignal; readonly onAbort: (reason: string) => void }
        declare function stream(url: string, init: { signal?: AbortSignal; onMessage: (text: string) => void }): Promise<void>;
        export async function f(options: Options) {
          await stream('x', { onMessage: text => { options.onAbort(text); } });
        }
      `,
    },
    {
      name: 'a callback that hands a listener to the options',
      code: dedent`
        interface Options { readonly signal: AbortSignal; readonly onEnd: (listener: () => void) => void }
        declare function stream(url: string, init: { signal?: AbortSignal; onOpen: (end: () => void) => void }): Promise<void>;
        export async function f(options: Options) {
          await stream('x', { onOpen: end => { options.onEnd(end); } });
        }
      `,
    },
    {
      name: 'a callback that is made by the options',
      code: dedent`
        interface Options { readonly signal: AbortSignal; readonly onMessage: (text: string) => void }
        declare function stream(url: string, init: { signal?: AbortSignal; onMessage: () => unknown }): Promise<void>;
        export async function f(options: Options) {
          await stream('x', { onMessage: () => options.onMessage });
        }
      `,
    },
    {
      name: 'a callback that goes on with what the options say of the progress',
      code: dedent`
        interface Task { readonly signal?: AbortSignal; nextProgress(share: number): void }
        declare function fetchModel(url: string, init: { signal?: AbortSignal; onProgress(share: number): void }): Promise<void>;
        export async function f(task: Task) {
          await fetchModel('x', { onProgress: share => { task.nextProgress(share); } });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a callback that tells the handlers of the options',
      code: dedent`
        interface Options { readonly signal: AbortSignal; readonly onText: (text: string) => void; readonly onError?: (error: Error) => Promise<void> }
        declare function stream(url: string, init: { signal?: AbortSignal; onMessage: (text: string) => void; onError: (error: Error) => void }): Promise<void>;
        export async function f(options: Options) {
          await stream('x', {
            onMessage: text => { options.onText(text); },
            onError: async error => { await options.onError?.(error); },
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { readonly signal: AbortSignal; readonly onText: (text: string) => void; readonly onError?: (error: Error) => Promise<void> }
                declare function stream(url: string, init: { signal?: AbortSignal; onMessage: (text: string) => void; onError: (error: Error) => void }): Promise<void>;
                export async function f(options: Options) {
                  await stream('x', {
                    onMessage: text => { options.onText(text); },
                    onError: async error => { await options.onError?.(error); },
                    signal: options.signal,
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that says how far it is',
      code: dedent`
        interface Task { readonly signal: AbortSignal; setProgress(share: number): void }
        declare function fetchModel(url: string, init: { signal?: AbortSignal; onProgress(share: number): void }): Promise<void>;
        export async function f(task: Task) {
          await fetchModel('x', { onProgress: share => { task.setProgress(share); } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Task { readonly signal: AbortSignal; setProgress(share: number): void }
                declare function fetchModel(url: string, init: { signal?: AbortSignal; onProgress(share: number): void }): Promise<void>;
                export async function f(task: Task) {
                  await fetchModel('x', { onProgress: share => { task.setProgress(share); }, signal: task.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
