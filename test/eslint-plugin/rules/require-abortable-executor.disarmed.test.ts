import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a pause before the next try, behind the timer of options with a signal',
        code: dedent`
          export async function f(url: string, ms: number) {
            for (let attempt = 0; attempt < 3; attempt++) {
              const controller = new AbortController();
              const timer = setTimeout(() => controller.abort(), ms);
              const init: RequestInit = { method: 'GET', signal: controller.signal };
              const response = await fetch(url, init);
              clearTimeout(timer);
              if (response.ok) return response;
              await new Promise(resolve => setTimeout(resolve, 2_000));
            }
            return undefined;
          }
        `,
      },
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
      {
        name: 'options with a signal whose timer is armed still',
        code: dedent`
          export async function f(url: string, ms: number) {
            const controller = new AbortController();
            const timer = setTimeout(() => controller.abort(), ms);
            const init: RequestInit = { method: 'GET', signal: controller.signal };
            await fetch(url, init);
            await new Promise(resolve => setTimeout(resolve, 2_000));
            const response = await fetch(url, init);
            clearTimeout(timer);
            return response;
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 32,
            endLine: 6,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'useSleep',
                output: dedent`
                  import { sleep } from 'errgroup';

                  export async function f(url: string, ms: number) {
                    const controller = new AbortController();
                    const timer = setTimeout(() => controller.abort(), ms);
                    const init: RequestInit = { method: 'GET', signal: controller.signal };
                    await fetch(url, init);
                    await sleep(2_000, { signal: init.signal ?? undefined });
                    const response = await fetch(url, init);
                    clearTimeout(timer);
                    return response;
                  }
                `,
              },
            ],
          },
        ],
      },
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
