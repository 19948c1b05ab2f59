import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const types = dedent`
  declare function load(url: string, options?: { signal?: AbortSignal }): Promise<string>;
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a variable of the function itself',
      code: dedent`
        ${types}
        export async function f(url: string) {
          const controller = new AbortController();
          let current: AbortController | undefined;
          current = controller;
          const text = await load(url);
          current.abort();
          return text;
        }
      `,
    },
    {
      name: 'a variable by which nobody aborts it',
      code: dedent`
        ${types}
        let active: AbortController | undefined;
        export const isActive = () => active !== undefined;
        export async function f(url: string) {
          const controller = new AbortController();
          active = controller;
          return load(url);
        }
      `,
    },
    {
      name: 'a variable by which the function itself aborts it, in the end',
      code: dedent`
        ${types}
        let active: AbortController | undefined;
        export async function f(url: string) {
          const controller = new AbortController();
          active = controller;
          const text = await load(url);
          active?.abort();
          return text;
        }
      `,
    },
    {
      name: 'a variable that has it once the call is done',
      code: dedent`
        ${types}
        let active: AbortController | undefined;
        export const stop = () => active?.abort();
        export async function f(url: string) {
          const controller = new AbortController();
          const text = await load(url);
          active = controller;
          return load(text, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'a controller that another function is given as well',
      code: dedent`
        ${types}
        declare function use(controller: AbortController): void;
        let active: AbortController | undefined;
        export const stop = () => active?.abort();
        export async function f(url: string) {
          const controller = new AbortController();
          active = controller;
          use(controller);
          return load(url);
        }
      `,
    },
  ],

  invalid: [
    {
      name: 'a variable of the module',
      code: dedent`
        ${types}
        let active: AbortController | null = null;
        export function stop() {
          active?.abort();
        }
        export async function f(url: string) {
          stop();
          const controller = new AbortController();
          active = controller;
          try {
            return await load(url);
          } finally {
            if (active === controller) active = null;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 11,
          column: 18,
          endLine: 11,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${types}
                let active: AbortController | null = null;
                export function stop() {
                  active?.abort();
                }
                export async function f(url: string) {
                  stop();
                  const controller = new AbortController();
                  active = controller;
                  try {
                    return await load(url, { signal: controller.signal });
                  } finally {
                    if (active === controller) active = null;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable of the function around it, by which the next call aborts it',
      code: dedent`
        ${types}
        export function loader() {
          let active: AbortController | undefined;
          return async (url: string) => {
            active?.abort();
            const controller = new AbortController();
            active = controller;
            return load(url);
          };
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${types}
                export function loader() {
                  let active: AbortController | undefined;
                  return async (url: string) => {
                    active?.abort();
                    const controller = new AbortController();
                    active = controller;
                    return load(url, { signal: controller.signal });
                  };
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable that has it as it is made',
      code: dedent`
        ${types}
        let active: AbortController | undefined;
        export const stop = () => active?.abort();
        export async function f(url: string) {
          const controller = (active = new AbortController());
          const text = await load(url);
          return controller.signal.aborted ? '' : text;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${types}
                let active: AbortController | undefined;
                export const stop = () => active?.abort();
                export async function f(url: string) {
                  const controller = (active = new AbortController());
                  const text = await load(url, { signal: controller.signal });
                  return controller.signal.aborted ? '' : text;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
