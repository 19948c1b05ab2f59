import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      // The timer that alone aborts the controller has been cleared.
      {
        name: 'a deadline that a task has set, and that is cleared',
        code: dedent`
        import { race } from 'errgroup';
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          try {
            await race([
              () => get(url, { signal: controller.signal }),
              () =>
                new Promise<never>((_, reject) => {
                  timer = setTimeout(() => {
                    controller.abort();
                    reject(new Error('late'));
                  }, ms);
                }),
            ]);
          } finally {
            if (timer) clearTimeout(timer);
          }
          await new Promise(resolve => setTimeout(resolve, 60_000));
        }
      `,
      },
    ],
    invalid: [
      // It may still abort it.
      {
        name: 'a deadline that a task has set, and that is cleared on one branch',
        code: dedent`
        import { race } from 'errgroup';
        declare function get(url: string, init?: RequestInit): Promise<Response>;
        export async function f(url: string, ms: number, isDone: boolean) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          try {
            await race([
              () => get(url, { signal: controller.signal }),
              () =>
                new Promise<never>((_, reject) => {
                  timer = setTimeout(() => {
                    controller.abort();
                    reject(new Error('late'));
                  }, ms);
                }),
            ]);
          } finally {
            if (isDone) clearTimeout(timer);
          }
          await new Promise(resolve => setTimeout(resolve, 60_000));
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 20,
            column: 32,
            endLine: 20,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                import { race, sleep } from 'errgroup';
                declare function get(url: string, init?: RequestInit): Promise<Response>;
                export async function f(url: string, ms: number, isDone: boolean) {
                  const controller = new AbortController();
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  try {
                    await race([
                      () => get(url, { signal: controller.signal }),
                      () =>
                        new Promise<never>((_, reject) => {
                          timer = setTimeout(() => {
                            controller.abort();
                            reject(new Error('late'));
                          }, ms);
                        }),
                    ]);
                  } finally {
                    if (isDone) clearTimeout(timer);
                  }
                  await sleep(60_000, { signal: controller.signal });
                }
              `,
              },
            ],
          },
        ],
      },
    ],
  },
);
