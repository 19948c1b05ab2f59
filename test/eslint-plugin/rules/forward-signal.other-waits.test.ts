import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // What aborts the controller runs while something else is waited for.
    {
      name: 'a controller that the first of a list aborts when it is done',
      code: dedent`
        export async function f(urls: string[], put: (text: string, init?: RequestInit) => Promise<void>) {
          const controller = new AbortController();
          const text = await Promise.any(
            urls.map(async url => {
              const response = await fetch(url, { signal: controller.signal });
              const found = await response.text();
              controller.abort();
              return found;
            }),
          );
          await put(text);
        }
      `,
    },
    {
      name: 'a controller that the wait for a list of others aborts behind the call',
      code: dedent`
        export async function f(urls: string[], put: (text: string, init?: RequestInit) => Promise<void>) {
          const controller = new AbortController();
          const signal = controller.signal;
          await put('begin');
          await Promise.all(
            urls.map(url => fetch(url, { signal }).catch(() => controller.abort())),
          );
        }
      `,
    },
    {
      name: 'a controller that a link of the wait aborts',
      code: dedent`
        export async function f(url: string, put: (text: string, init?: RequestInit) => Promise<void>) {
          const controller = new AbortController();
          await fetch(url, { signal: controller.signal }).finally(() => controller.abort());
          await put('end');
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a call in the wait whose other tasks abort the controller',
      code: dedent`
        export async function f(urls: string[], put: (text: string, init?: RequestInit) => Promise<void>) {
          const controller = new AbortController();
          await Promise.all(
            urls.map(async url => {
              const response = await fetch(url, { signal: controller.signal });
              if (!response.ok) controller.abort();
              await put(url);
            }),
          );
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 13,
          endLine: 7,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(urls: string[], put: (text: string, init?: RequestInit) => Promise<void>) {
                  const controller = new AbortController();
                  await Promise.all(
                    urls.map(async url => {
                      const response = await fetch(url, { signal: controller.signal });
                      if (!response.ok) controller.abort();
                      await put(url, { signal: controller.signal });
                    }),
                  );
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task of a race that aborts the controller when it has lost',
      code: dedent`
        export async function f(
          url: string,
          closed: Promise<void>,
          put: (text: string, init?: RequestInit) => Promise<void>,
        ) {
          const controller = new AbortController();
          await Promise.race([
            closed.then(() => controller.abort()),
            fetch(url, { signal: controller.signal }),
          ]);
          await put('end');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 11,
          column: 9,
          endLine: 11,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(
                  url: string,
                  closed: Promise<void>,
                  put: (text: string, init?: RequestInit) => Promise<void>,
                ) {
                  const controller = new AbortController();
                  await Promise.race([
                    closed.then(() => controller.abort()),
                    fetch(url, { signal: controller.signal }),
                  ]);
                  await put('end', { signal: controller.signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer in the wait, which may abort the controller behind it',
      code: dedent`
        export async function f(url: string, ms: number, put: (text: string, init?: RequestInit) => Promise<void>) {
          const controller = new AbortController();
          await fetch(url, { signal: controller.signal }).then(() => setTimeout(() => controller.abort(), ms));
          await put('end');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                export async function f(url: string, ms: number, put: (text: string, init?: RequestInit) => Promise<void>) {
                  const controller = new AbortController();
                  await fetch(url, { signal: controller.signal }).then(() => setTimeout(() => controller.abort(), ms));
                  await put('end', { signal: controller.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
