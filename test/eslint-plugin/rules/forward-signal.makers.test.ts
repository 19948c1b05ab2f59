import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const browser = dedent`
  interface Page { goto(url: string, options?: { signal?: AbortSignal }): Promise<void> }
  interface Context { newPage(): Promise<Page>; close(): Promise<void>; log(text: string): void }
  declare function open(): Promise<Context>;
  declare function store(page: Page, options?: { signal?: AbortSignal }): Promise<void>;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a method of what the object has given that the abort closes',
      code: dedent`
        ${browser}
        export async function f(url: string, options: { signal?: AbortSignal }) {
          const context = await open();
          const onAbort = (): void => { void context.close().catch(() => {}); };
          options.signal?.addEventListener("abort", onAbort, { once: true });
          const page = await context.newPage();
          await page.goto(url);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what the abort does not close',
      code: dedent`
        ${browser}
        export async function f(url: string, signal: AbortSignal) {
          const context = await open();
          signal.addEventListener("abort", () => context.log("aborted"), { once: true });
          const page = await context.newPage();
          await page.goto(url);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 9,
          endLine: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${browser}
                export async function f(url: string, signal: AbortSignal) {
                  const context = await open();
                  signal.addEventListener("abort", () => context.log("aborted"), { once: true });
                  const page = await context.newPage();
                  await page.goto(url, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'another function that is given a part of what the abort closes',
      code: dedent`
        ${browser}
        export async function f(signal: AbortSignal) {
          const context = await open();
          signal.addEventListener("abort", () => void context.close(), { once: true });
          const page = await context.newPage();
          await store(page);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 9,
          endLine: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${browser}
                export async function f(signal: AbortSignal) {
                  const context = await open();
                  signal.addEventListener("abort", () => void context.close(), { once: true });
                  const page = await context.newPage();
                  await store(page, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
