import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-signal', ruleOf('no-detached-signal'), {
  valid: [
    {
      name: 'a function that only this file calls, and to which nobody gives a signal',
      code: dedent`
        async function fetchSoon(url: string, init?: RequestInit) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            return await fetch(url, { ...init, signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
        }
        export async function f(url: string) {
          const init: RequestInit = { method: 'PUT' };
          await fetchSoon(url, { method: 'POST', headers: { accept: 'text/plain' } });
          await fetchSoon(url, undefined);
          await fetchSoon(url, init);
          return fetchSoon(url);
        }
      `,
    },
    {
      name: 'a deadline beside an object that has the signal of the caller in it',
      code: dedent`
        declare function load(path: string, options?: { signal?: AbortSignal }): Promise<string>;
        interface Context { readonly raw: { readonly signal: AbortSignal; readonly url: string } }
        declare function send(raw: Context['raw'], options?: { signal?: AbortSignal }): Promise<string>;
        export async function f({ raw }: Context) {
          return await send(raw, { signal: AbortSignal.timeout(5_000) });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a function that this file calls with a signal',
      code: dedent`
        async function fetchSoon(url: string, init?: RequestInit) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            return await fetch(url, { ...init, signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
        }
        export async function f(url: string, signal: AbortSignal) {
          await fetchSoon(url);
          return fetchSoon(url, { signal });
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
                async function fetchSoon(url: string, init?: RequestInit) {
                  const controller = new AbortController();
                  const timer = setTimeout(() => controller.abort(), 5_000);
                  try {
                    return await fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init?.signal, controller.signal]) : controller.signal });
                  } finally {
                    clearTimeout(timer);
                  }
                }
                export async function f(url: string, signal: AbortSignal) {
                  await fetchSoon(url);
                  return fetchSoon(url, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that this file calls with options of others',
      code: dedent`
        async function fetchSoon(url: string, init?: RequestInit) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            return await fetch(url, { ...init, signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
        }
        export async function f(url: string, init: RequestInit) {
          await fetchSoon(url, init);
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
                async function fetchSoon(url: string, init?: RequestInit) {
                  const controller = new AbortController();
                  const timer = setTimeout(() => controller.abort(), 5_000);
                  try {
                    return await fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init?.signal, controller.signal]) : controller.signal });
                  } finally {
                    clearTimeout(timer);
                  }
                }
                export async function f(url: string, init: RequestInit) {
                  await fetchSoon(url, init);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that others may call as well',
      code: dedent`
        export async function fetchSoon(url: string, init?: RequestInit) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            return await fetch(url, { ...init, signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
        }
        export async function f(url: string) {
          return fetchSoon(url);
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
                export async function fetchSoon(url: string, init?: RequestInit) {
                  const controller = new AbortController();
                  const timer = setTimeout(() => controller.abort(), 5_000);
                  try {
                    return await fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init?.signal, controller.signal]) : controller.signal });
                  } finally {
                    clearTimeout(timer);
                  }
                }
                export async function f(url: string) {
                  return fetchSoon(url);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is handed to others',
      code: dedent`
        async function fetchSoon(url: string, init?: RequestInit) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          try {
            return await fetch(url, { ...init, signal: controller.signal });
          } finally {
            clearTimeout(timer);
          }
        }
        export async function f(each: (load: typeof fetchSoon) => Promise<Response>) {
          await fetchSoon('a');
          return each(fetchSoon);
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
                async function fetchSoon(url: string, init?: RequestInit) {
                  const controller = new AbortController();
                  const timer = setTimeout(() => controller.abort(), 5_000);
                  try {
                    return await fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init?.signal, controller.signal]) : controller.signal });
                  } finally {
                    clearTimeout(timer);
                  }
                }
                export async function f(each: (load: typeof fetchSoon) => Promise<Response>) {
                  await fetchSoon('a');
                  return each(fetchSoon);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline beside another part of what has the signal of the caller',
      code: dedent`
        declare function load(path: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(request: Request) {
          return await load(request.url, { signal: AbortSignal.timeout(5_000) });
        }
      `,
      errors: [
        {
          messageId: 'detached',
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'abortByBoth',
              output: dedent`
                declare function load(path: string, options?: { signal?: AbortSignal }): Promise<string>;
                export async function f(request: Request) {
                  return await load(request.url, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(5_000)]) });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
