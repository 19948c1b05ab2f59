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
    {
      name: 'a callback that hands the context on to do something with it',
      code: dedent`
        interface Extra { readonly signal: AbortSignal; sendNotification(notice: { method: string }): Promise<void> }
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => Promise<void> }): Promise<void>;
        declare function refresh(extra: Extra, share: number): Promise<void>;
        export async function f(id: string, extra: Extra) {
          await poll(id, { onPoll: async share => { await refresh(extra, share); } });
        }
      `,
    },
    {
      name: 'a callback that logs, and uses the signal',
      code: dedent`
        interface Context { readonly signal: AbortSignal; readonly log: { info(text: string): void } }
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => void }): Promise<void>;
        export async function f(id: string, context: Context) {
          await poll(id, { onPoll: share => { context.signal.throwIfAborted(); context.log.info(String(share)); } });
        }
      `,
    },
    {
      name: 'a callback that hands a listener to the log of the context',
      code: dedent`
        interface Context { readonly signal: AbortSignal; log(text: string, done: () => void): void }
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (done: () => void) => void }): Promise<void>;
        export async function f(id: string, context: Context) {
          await poll(id, { onPoll: done => { context.log('polled', done); } });
        }
      `,
    },
    {
      name: 'a callback that hands the signal itself to what says how far it is',
      code: dedent`
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => Promise<void> }): Promise<void>;
        declare function sendProgress(signal: AbortSignal, share: number): Promise<void>;
        export async function f(id: string, signal: AbortSignal) {
          await poll(id, { onPoll: async share => { await sendProgress(signal, share); } });
        }
      `,
    },
    {
      name: 'a callback that hands a listener on with the context',
      code: dedent`
        interface Extra { readonly signal: AbortSignal }
        declare function sendProgress(extra: Extra, end: () => void): Promise<void>;
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (end: () => void) => Promise<void> }): Promise<void>;
        export async function f(id: string, extra: Extra) {
          await poll(id, { onPoll: async end => { await sendProgress(extra, end); } });
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
    {
      name: 'a callback that says how far it is by the context',
      code: dedent`
        interface Extra { readonly signal: AbortSignal; sendNotification(notice: { method: string }): Promise<void> }
        declare function sendProgress(extra: Extra, share: number): Promise<void>;
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => Promise<void> }): Promise<void>;
        export async function f(id: string, extra: Extra) {
          await poll(id, { onPoll: async share => { await sendProgress(extra, share); } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Extra { readonly signal: AbortSignal; sendNotification(notice: { method: string }): Promise<void> }
                declare function sendProgress(extra: Extra, share: number): Promise<void>;
                declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => Promise<void> }): Promise<void>;
                export async function f(id: string, extra: Extra) {
                  await poll(id, { onPoll: async share => { await sendProgress(extra, share); }, signal: extra.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that sends the notification of a context',
      code: dedent`
        interface Extra { readonly signal: AbortSignal; sendNotification(notice: { method: string }): Promise<void> }
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => Promise<void> }): Promise<void>;
        export async function f(id: string, extra: Extra) {
          await poll(id, { onPoll: async share => { await extra.sendNotification({ method: String(share) }); } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Extra { readonly signal: AbortSignal; sendNotification(notice: { method: string }): Promise<void> }
                declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => Promise<void> }): Promise<void>;
                export async function f(id: string, extra: Extra) {
                  await poll(id, { onPoll: async share => { await extra.sendNotification({ method: String(share) }); }, signal: extra.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback that logs by the context',
      code: dedent`
        interface Context { readonly signal: AbortSignal; readonly log: { info(text: string): void } }
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => void }): Promise<void>;
        export async function f(id: string, context: Context) {
          await poll(id, { onPoll: share => { context.log.info(String(share)); } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
        interface Context { readonly signal: AbortSignal; readonly log: { info(text: string): void } }
        declare function poll(id: string, options: { signal?: AbortSignal; onPoll: (share: number) => void }): Promise<void>;
        export async function f(id: string, context: Context) {
          await poll(id, { onPoll: share => { context.log.info(String(share)); }, signal: context.signal });
        }
      `,
            },
          ],
        },
      ],
    },
  ],
});
