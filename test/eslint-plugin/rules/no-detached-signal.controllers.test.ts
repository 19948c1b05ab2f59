import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    // Somebody else may abort it.
    {
      name: "a listener of the caller's signal",
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          signal.addEventListener('abort', () => controller.abort());
          return load(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'a listener with a name',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal?: AbortSignal) {
          const controller = new AbortController();
          const stop = () => controller.abort();
          const timer = setTimeout(stop, 5_000);
          signal?.addEventListener('abort', stop, { once: true });
          try {
            return await load(url, { signal: controller.signal });
          } finally {
            clearTimeout(timer);
            signal?.removeEventListener('abort', stop);
          }
        }
      `,
    },
    {
      name: 'another listener',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          process.once('SIGINT', () => controller.abort());
          return load(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'one that is handed on',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function onStop(signal: AbortSignal, controller: AbortController): void;
        export async function f(url: string, signal: AbortSignal) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          onStop(signal, controller);
          return load(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'one that is kept',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export class Client {
          current: AbortController | undefined;
          async f(url: string, signal: AbortSignal) {
            signal.throwIfAborted();
            const controller = new AbortController();
            setTimeout(() => controller.abort(), 5_000);
            this.current = controller;
            return load(url, { signal: controller.signal });
          }
        }
      `,
    },
    {
      name: 'one that is made of the signal',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function linked(signal: AbortSignal): AbortController;
        export async function f(url: string, signal: AbortSignal) {
          const controller = linked(signal);
          setTimeout(() => controller.abort(), 5_000);
          return load(url, { signal: controller.signal });
        }
      `,
    },
    // No deadline.
    {
      name: 'one that ends the others after the first failure',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(urls: string[], signal: AbortSignal) {
          signal.throwIfAborted();
          const controller = new AbortController();
          try {
            return await Promise.all(
              urls.map(url => load(url, { signal: controller.signal })),
            );
          } catch (error) {
            controller.abort(error);
            throw error;
          }
        }
      `,
    },
    {
      name: 'one that nothing aborts',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const controller = new AbortController();
          return load(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'one that is aborted at intervals',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function isOver(): boolean;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const controller = new AbortController();
          setInterval(() => {
            if (isOver()) controller.abort();
          }, 100);
          return load(url, { signal: controller.signal });
        }
      `,
    },
  ],
  invalid: [
    // A timer aborts it, and nobody else.
    {
      name: 'in the callback of a timer',
      code: dedent`
        export async function f(url: string, init: RequestInit = {}) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            return await fetch(url, { ...init, signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 5,
          column: 48,
          endLine: 5,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                export async function f(url: string, init: RequestInit = {}) {
                  const controller = new AbortController();
                  const timer = setTimeout(() => controller.abort(), 5_000);
                  try {
                    return await fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, controller.signal]) : controller.signal });
                  } finally {
                    clearTimeout(timer);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback with a name',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const controller = new AbortController();
          function expire() {
            controller.abort(new Error('too late'));
          }
          setTimeout(expire, 5_000);
          return load(url, { signal: controller.signal });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 9,
          column: 30,
          endLine: 9,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const controller = new AbortController();
                  function expire() {
                    controller.abort(new Error('too late'));
                  }
                  setTimeout(expire, 5_000);
                  return load(url, { signal: AbortSignal.any([signal, controller.signal]) });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer, and the function in the end',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          const text = await load(url, { signal: controller.signal });
          controller.abort();
          return text;
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 6,
          column: 42,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const controller = new AbortController();
                  setTimeout(() => controller.abort(), 5_000);
                  const text = await load(url, { signal: AbortSignal.any([signal, controller.signal]) });
                  controller.abort();
                  return text;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal by itself',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, options: { signal?: AbortSignal }) {
          options.signal?.throwIfAborted();
          const controller = new AbortController();
          const { signal } = controller;
          setTimeout(() => controller.abort(), 5_000);
          return load(url, { signal });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, options: { signal?: AbortSignal }) {
                  options.signal?.throwIfAborted();
                  const controller = new AbortController();
                  const { signal } = controller;
                  setTimeout(() => controller.abort(), 5_000);
                  return load(url, { signal: options.signal ? AbortSignal.any([options.signal, signal]) : signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer that starts if a time is given',
      code: dedent`
        declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(url: string, ms: number, signal: AbortSignal) {
          signal.throwIfAborted();
          const controller = new AbortController();
          const timer = ms > 0 ? setTimeout(() => controller.abort(), ms) : undefined;
          const text = await load(url, { signal: controller.signal });
          clearTimeout(timer);
          return text;
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 6,
          column: 42,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(url: string, ms: number, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const controller = new AbortController();
                  const timer = ms > 0 ? setTimeout(() => controller.abort(), ms) : undefined;
                  const text = await load(url, { signal: AbortSignal.any([signal, controller.signal]) });
                  clearTimeout(timer);
                  return text;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
