import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // The timer that alone aborts the controller has been cleared.
    {
      name: 'a timer that is assigned, and cleared in `finally`',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          try {
            timer = setTimeout(() => controller.abort(), ms);
            await get(url, { signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
          return get(url);
        }
      `,
    },
    {
      name: 'a controller whose signal is in options, and whose timer has been cleared',
      code: dedent`
        export async function f(url: string, ms: number) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), ms);
          const init: RequestInit = { method: 'GET', signal: controller.signal };
          const response = await fetch(url, init);
          clearTimeout(timer);
          await fetch('https://example.com/visits');
          return response;
        }
      `,
    },
    {
      name: 'a timer that is cleared if it is there',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          try {
            timer = setTimeout(() => controller.abort(), ms);
            await get(url, { signal: controller.signal });
          } finally {
            if (timer) clearTimeout(timer);
          }
          return get(url);
        }
      `,
    },
    {
      name: 'a timer that is cleared, in a block, if it is not undefined',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          timer = setTimeout(() => controller.abort(), ms);
          await get(url, { signal: controller.signal });
          if (timer !== undefined) {
            clearTimeout(timer);
          }
          return get(url);
        }
      `,
    },
    {
      name: 'a timer that is set to undefined behind its clearing',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          timer = setTimeout(() => controller.abort(), ms);
          await get(url, { signal: controller.signal });
          clearTimeout(timer);
          timer = undefined;
          return get(url);
        }
      `,
    },
    {
      name: 'a controller that is kept nowhere any more',
      code: dedent`
        interface Host { running?: AbortController | undefined }
        export async function f(url: string, host: Host) {
          const controller = new AbortController();
          host.running = controller;
          await fetch(url, { signal: controller.signal });
          host.running = undefined;
          await fetch(url);
        }
      `,
    },
  ],
  invalid: [
    // It may still abort it.
    {
      name: 'a timer that is started once more',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer = setTimeout(() => controller.abort(), ms);
          await get(url, { signal: controller.signal });
          clearTimeout(timer);
          timer = setTimeout(() => controller.abort(), ms);
          return get(url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 10,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function get(url: string, init?: RequestInit): Promise<Response>;
                export async function f(url: string, ms: number, isDone: boolean) {
                  const controller = new AbortController();
                  let timer = setTimeout(() => controller.abort(), ms);
                  await get(url, { signal: controller.signal });
                  clearTimeout(timer);
                  timer = setTimeout(() => controller.abort(), ms);
                  return get(url, { signal: controller.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer that is cleared on one branch',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          timer = setTimeout(() => controller.abort(), ms);
          await get(url, { signal: controller.signal });
          if (isDone) clearTimeout(timer);
          return get(url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 10,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function get(url: string, init?: RequestInit): Promise<Response>;
                export async function f(url: string, ms: number, isDone: boolean) {
                  const controller = new AbortController();
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  timer = setTimeout(() => controller.abort(), ms);
                  await get(url, { signal: controller.signal });
                  if (isDone) clearTimeout(timer);
                  return get(url, { signal: controller.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer that another is cleared for',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          const other = setTimeout(() => undefined, ms);
          timer = setTimeout(() => controller.abort(), ms);
          await get(url, { signal: controller.signal });
          if (timer) clearTimeout(other);
          return get(url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 10,
          endLine: 9,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function get(url: string, init?: RequestInit): Promise<Response>;
                export async function f(url: string, ms: number, isDone: boolean) {
                  const controller = new AbortController();
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  const other = setTimeout(() => undefined, ms);
                  timer = setTimeout(() => controller.abort(), ms);
                  await get(url, { signal: controller.signal });
                  if (timer) clearTimeout(other);
                  return get(url, { signal: controller.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer that is assigned, and never cleared',
      code: dedent`
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          timer = setTimeout(() => controller.abort(), ms);
          await get(url, { signal: controller.signal });
          if (isDone) return timer;
          return get(url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 10,
          endLine: 8,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function get(url: string, init?: RequestInit): Promise<Response>;
                export async function f(url: string, ms: number, isDone: boolean) {
                  const controller = new AbortController();
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  timer = setTimeout(() => controller.abort(), ms);
                  await get(url, { signal: controller.signal });
                  if (isDone) return timer;
                  return get(url, { signal: controller.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
