import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a race whose finally comes to the exit',
      code: dedent`
        export function stop(work: Promise<void>[], log: (text: string) => void) {
          const limit = new Promise<void>(resolve => setTimeout(resolve, 10_000));
          Promise.race([Promise.allSettled(work), limit]).finally(() => {
            log('stopped');
            process.exit(0);
          });
        }
      `,
    },
    {
      name: 'a process that exits in the finally around it',
      code: dedent`
    export async function fail(report: Promise<string>) {
      try {
        if (process.exitCode) {
          const late = new Promise<string>(resolve => setTimeout(() => resolve(""), 100));
          console.error(await Promise.race([report, late]));
        }
      } finally {
        process.exit(1);
      }
    }
  `,
    },
    {
      name: 'a process that exits right after it',
      code: dedent`
    export async function stop(flushed: Promise<void>) {
      await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
      console.log("stopped");
      process.exit();
    }
  `,
    },
    {
      name: 'a process that kills itself right after it',
      code: dedent`
    export function heed(name: NodeJS.Signals, flushed: Promise<void>) {
      const last = async (signal: NodeJS.Signals) => {
        try {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
        } catch {}
        process.off(name, last);
        process.kill(process.pid, signal);
      };
      process.on(name, last);
    }
  `,
    },
    {
      name: 'a process that exits when it has settled',
      code: dedent`
    export function stop(flushed: Promise<void>) {
      void Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))])
        .catch(console.error)
        .finally(() => process.exit());
    }
  `,
    },
    {
      name: 'a process that exits when the loop has ended',
      code: dedent`
    export async function stop(pending: Set<Promise<void>>) {
      while (pending.size > 0) {
        await Promise.race([...pending, new Promise(resolve => setTimeout(resolve, 100))]);
      }
      process.exit();
    }
  `,
    },
    {
      name: 'a process that exits behind statements that do not leave',
      code: dedent`
        declare function closeStore(): void;
        export async function stop(flushed: Promise<void>) {
          try {
            await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
          } catch (error) {
            console.warn(error);
          }
          try {
            closeStore();
          } catch (error) {
            console.warn(error);
          }
          if (process.exitCode) console.log('failed');
          process.exit();
        }
      `,
    },
    {
      name: 'a page that is loaded anew',
      code: dedent`
        export function renew(cleared: Promise<void>) {
          void Promise.race([cleared, new Promise(resolve => setTimeout(resolve, 4000))]).then(() => {
            location.reload();
          });
        }
      `,
    },
    {
      name: 'a page that is left for another',
      code: dedent`
        export async function leave(saved: Promise<void>, url: string) {
          await Promise.race([saved, new Promise(resolve => setTimeout(resolve, 4000))]);
          window.location.href = url;
        }
      `,
    },
    {
      name: 'a process that exits where it succeeds, or by its failure',
      code: dedent`
        export function stop(flushed: Promise<void>) {
          Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]).then(() => process.exit());
        }
      `,
    },
    {
      name: 'a process that exits by what stands for it',
      code: dedent`
        interface StopOptions { readonly exit?: (code: number) => void }
        export async function stop(flushed: Promise<void>, options: StopOptions) {
          const exit = options.exit ?? ((code: number) => process.exit(code));
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
          exit(0);
        }
        export async function leave(flushed: Promise<void>, options: StopOptions) {
          const end = options.exit ?? process.exit;
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
          end(0);
        }
        function die(): never {
          process.exit(1);
        }
        export async function fail(flushed: Promise<void>) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]);
          die();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'functions that need not exit, by whatever name',
      code: dedent`
        export async function stop(flushed: Promise<void>, exit: () => void) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
          exit();
        }
        function end() {
          if (process.exitCode) process.exit();
        }
        export async function finish(flushed: Promise<void>) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
          end();
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(flushed: Promise<void>, exit: () => void) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 2000); })]).finally(() => clearTimeout(timer));
                  exit();
                }
                function end() {
                  if (process.exitCode) process.exit();
                }
                export async function finish(flushed: Promise<void>) {
                  await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
                  end();
                }
`,
            },
          ],
        },
        {
          messageId: 'armedTimer',
          line: 9,
          column: 55,
          endLine: 9,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(flushed: Promise<void>, exit: () => void) {
                  await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
                  exit();
                }
                function end() {
                  if (process.exitCode) process.exit();
                }
                export async function finish(flushed: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 2000); })]).finally(() => clearTimeout(timer));
                  end();
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that exits only where it succeeds',
      code: dedent`
        export function stop(flushed: Promise<void>) {
          Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))])
            .then(() => process.exit())
            .catch(console.error);
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 49,
          endLine: 2,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export function stop(flushed: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer))
                    .then(() => process.exit())
                    .catch(console.error);
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that exits where it succeeds, and a caller who takes the failure',
      code: dedent`
        export async function stop(flushed: Promise<void>) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 100))]).then(() => process.exit());
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(flushed: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer)).then(() => process.exit());
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that exits behind a condition that returns',
      code: dedent`
        export async function stop(flushed: Promise<void>) {
          await Promise.race([flushed, new Promise(resolve => setTimeout(resolve, 2000))]);
          if (process.connected) {
            if (!process.exitCode) return;
          }
          process.exit();
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(flushed: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([flushed, new Promise(resolve => { timer = setTimeout(resolve, 2000); })]).finally(() => clearTimeout(timer));
                  if (process.connected) {
                    if (!process.exitCode) return;
                  }
                  process.exit();
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a location of its own',
      code: dedent`
        interface Place { reload(): void; href: string }
        export async function renew(location: Place, cleared: Promise<void>) {
          await Promise.race([cleared, new Promise(resolve => setTimeout(resolve, 4000))]);
          location.reload();
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                interface Place { reload(): void; href: string }
                export async function renew(location: Place, cleared: Promise<void>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  await Promise.race([cleared, new Promise(resolve => { timer = setTimeout(resolve, 4000); })]).finally(() => clearTimeout(timer));
                  location.reload();
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a race whose finally may leave before the exit',
      code: dedent`
        export function stop(work: Promise<void>[], isLast: boolean) {
          const limit = new Promise<void>(resolve => setTimeout(resolve, 10_000));
          Promise.race([Promise.allSettled(work), limit]).finally(() => {
            if (!isLast) return;
            process.exit(0);
          });
        }
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 46,
          endLine: 2,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export function stop(work: Promise<void>[], isLast: boolean) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  const limit = new Promise<void>(resolve => { timer = setTimeout(resolve, 10_000); });
                  Promise.race([Promise.allSettled(work), limit]).finally(() => clearTimeout(timer)).finally(() => {
                    if (!isLast) return;
                    process.exit(0);
                  });
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that exits behind a loop that may return',
      code: dedent`
    export async function stop(pending: Set<Promise<void>>) {
      while (true) {
        if (pending.size === 0) return;
        if (pending.size > 9) break;
        await Promise.race([...pending, new Promise(resolve => setTimeout(resolve, 100))]);
      }
      process.exit();
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 5,
          column: 60,
          endLine: 5,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(pending: Set<Promise<void>>) {
                  while (true) {
                    if (pending.size === 0) return;
                    if (pending.size > 9) break;
                    let timer: ReturnType<typeof setTimeout> | undefined;
                    await Promise.race([...pending, new Promise(resolve => { timer = setTimeout(resolve, 100); })]).finally(() => clearTimeout(timer));
                  }
                  process.exit();
                }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a process that may exit',
      code: dedent`
    export async function stop(flushed: Promise<boolean>) {
      const isDone = await Promise.race([flushed, new Promise<boolean>(resolve => setTimeout(() => resolve(false), 100))]);
      if (isDone) return;
      process.exit(1);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 79,
          endLine: 2,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'clearTimer',
              output: dedent`
                export async function stop(flushed: Promise<boolean>) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  const isDone = await Promise.race([flushed, new Promise<boolean>(resolve => { timer = setTimeout(() => resolve(false), 100); })]).finally(() => clearTimeout(timer));
                  if (isDone) return;
                  process.exit(1);
                }
`,
            },
          ],
        },
      ],
    },
  ],
});
