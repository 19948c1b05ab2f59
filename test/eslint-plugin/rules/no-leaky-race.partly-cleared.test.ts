import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a timer that is cleared whatever the race comes to',
      code: dedent`
          export async function one<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            return await Promise.race([work, late]).finally(() => clearTimeout(timer));
          }
          export async function other<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            try {
              return await Promise.race([work, late]);
            } finally {
              clearTimeout(timer);
            }
          }
      `,
    },
    {
      name: 'a timer that is cleared by both handlers of a race',
      code: dedent`
          export async function one<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            try {
              const value = await Promise.race([work, late]);
              clearTimeout(timer);
              return value;
            } catch (error) {
              clearTimeout(timer);
              throw error;
            }
          }
          export function other<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            return Promise.race([work, late]).then(
              value => {
                clearTimeout(timer);
                return value;
              },
              error => {
                clearTimeout(timer);
                throw error;
              },
            );
          }
          export function third<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            return Promise.race([work, late])
              .then(value => {
                clearTimeout(timer);
                return value;
              })
              .catch(error => {
                clearTimeout(timer);
                throw error;
              });
          }
      `,
    },
    {
      name: 'a race in which nothing but the timer fails',
      code: dedent`
          async function load(url: string) {
            try {
              return await fetch(url);
            } catch {
              return null;
            }
          }
          export async function one(url: string, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<never>((_resolve, reject) => {
              timer = setTimeout(() => reject(new Error('late')), ms);
            });
            const response = await Promise.race([load(url), late]);
            clearTimeout(timer);
            return response;
          }
          export async function other(work: Promise<void>[], ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<'late'>(resolve => {
              timer = setTimeout(() => resolve('late'), ms);
            });
            const done = Promise.allSettled(work).then(() => 'done' as const);
            const outcome = await Promise.race([done, late]);
            if (timer) clearTimeout(timer);
            return outcome;
          }
          export async function third(context: { resume(): Promise<void> }, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<boolean>(resolve => {
              timer = setTimeout(() => resolve(false), ms);
            });
            const resumed = (async () => {
              try {
                await context.resume();
                return true;
              } catch {
                return false;
              }
            })();
            const isResumed = await Promise.race([resumed, late]);
            clearTimeout(timer);
            return isResumed;
          }
      `,
    },
    {
      name: 'a race whose failure is taken before the timer is cleared',
      code: dedent`
          export async function f<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            const value = await Promise.race([work, late]).catch(() => null);
            clearTimeout(timer);
            return value;
          }
      `,
    },
    {
      name: 'a timer that is not only cleared',
      code: dedent`
          export async function one<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
              timer.unref();
            });
            const value = await Promise.race([work, late]);
            clearTimeout(timer);
            return value;
          }
          export function other<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const done = work.finally(() => clearTimeout(timer));
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            return Promise.race([done, late]);
          }
      `,
    },
    {
      name: 'a timer of the code around, which may clear it',
      code: dedent`
          export function within<T>(ms: number) {
            let timer: NodeJS.Timeout | undefined;
            const stop = () => clearTimeout(timer);
            const run = async (work: Promise<T>) => {
              const late = new Promise<null>(resolve => {
                timer = setTimeout(() => resolve(null), ms);
              });
              return await Promise.race([work, late]).then(value => {
                clearTimeout(timer);
                return value;
              });
            };
            return { run, stop };
          }
      `,
    },
    {
      name: 'a timer that is cleared in part, where the process ends by the failure',
      code: dedent`
          export async function main(work: Promise<void>) {
            let timer!: NodeJS.Timeout;
            try {
              const late = new Promise<void>(resolve => {
                timer = setTimeout(resolve, 5_000);
              });
              await Promise.race([work, late]);
              clearTimeout(timer);
            } catch (error) {
              console.error(error);
              process.exit(1);
            }
          }
      `,
    },
    {
      name: 'a timer that is cleared by a catch, where nothing else wins',
      code: dedent`
        declare function rejectOnAbort(signal: AbortSignal): Promise<never>;
        export async function one(signal: AbortSignal, ms: number) {
          let timer!: NodeJS.Timeout;
          const late = new Promise<void>(resolve => {
            timer = setTimeout(resolve, ms);
          });
          try {
            await Promise.race([late, rejectOnAbort(signal)]);
          } catch (error) {
            clearTimeout(timer);
            throw error;
          }
        }
        export async function other(stop: EventTarget, ms: number) {
          let timer!: NodeJS.Timeout;
          const late = new Promise(resolve => {
            timer = setTimeout(resolve, ms);
          });
          const stopped = new Promise((_resolve, reject) => {
            stop.addEventListener('stop', reject, { once: true });
          });
          try {
            await Promise.race([late, stopped]);
          } catch (error) {
            clearTimeout(timer);
            throw error;
          }
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a timer that is cleared behind the race',
      code: dedent`
          export async function f<T>(work: Promise<T>, ms: number) {
            let timer: ReturnType<typeof setTimeout> | undefined;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            const value = await Promise.race([work, late]);
            clearTimeout(timer);
            return value;
          }
      `,
      errors: [
        {
          messageId: 'partlyCleared',
          data: { timer: 'setTimeout', where: 'fulfilled' },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 23,
        },
      ],
    },
    {
      name: 'a timer that is cleared in a then of the race',
      code: dedent`
          export function f<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            return Promise.race([
              work,
              new Promise<null>(resolve => {
                timer = setTimeout(() => resolve(null), ms);
              }),
            ]).then(value => {
              clearTimeout(timer);
              return value;
            });
          }
      `,
      errors: [
        {
          messageId: 'partlyCleared',
          data: { timer: 'setTimeout', where: 'fulfilled' },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a timer that is cleared in the try of a race, and not in its catch',
      code: dedent`
          export async function f<T>(work: () => Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            try {
              const late = new Promise<never>((_resolve, reject) => {
                timer = setTimeout(() => reject(new Error('late')), ms);
              });
              const value = await Promise.race([work(), late]);
              clearTimeout(timer);
              return value;
            } catch {
              return null;
            }
          }
      `,
      errors: [
        {
          messageId: 'partlyCleared',
          data: { timer: 'setTimeout', where: 'fulfilled' },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a timer that is cleared in a catch of the race alone',
      code: dedent`
          export async function f<T>(work: Promise<T>, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<never>((_resolve, reject) => {
              timer = setTimeout(() => reject(new Error('late')), ms);
            });
            try {
              return await Promise.race([work, late]);
            } catch (error) {
              clearTimeout(timer);
              throw error;
            }
          }
      `,
      errors: [
        {
          messageId: 'partlyCleared',
          data: { timer: 'setTimeout', where: 'rejected' },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 23,
        },
      ],
    },
    {
      name: 'a timer of a function that fails in spite of its try',
      code: dedent`
          async function load(url: string) {
            try {
              return await fetch(url);
            } catch (error) {
              throw new Error(url, { cause: error });
            }
          }
          export async function f(url: string, ms: number) {
            let timer!: NodeJS.Timeout;
            const late = new Promise<null>(resolve => {
              timer = setTimeout(() => resolve(null), ms);
            });
            const response = await Promise.race([load(url), late]);
            clearTimeout(timer);
            return response;
          }
      `,
      errors: [
        {
          messageId: 'partlyCleared',
          data: { timer: 'setTimeout', where: 'fulfilled' },
          line: 11,
          column: 13,
          endLine: 11,
          endColumn: 23,
        },
      ],
    },
    {
      name: 'a timer of each turn of a loop',
      code: dedent`
          export async function f(next: () => Promise<string>) {
            for (;;) {
              let timer!: NodeJS.Timeout;
              const late = new Promise<void>(resolve => {
                timer = setTimeout(resolve, 5_000);
              });
              const value = await Promise.race([next(), late]);
              clearTimeout(timer);
              if (value === 'end') return;
            }
          }
      `,
      errors: [
        {
          messageId: 'partlyCleared',
          data: { timer: 'setTimeout', where: 'fulfilled' },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 25,
        },
      ],
    },
  ],
});
