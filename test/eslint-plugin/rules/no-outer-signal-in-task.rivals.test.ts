import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const setting = dedent`
  import { race } from 'errgroup';
  declare function load(signal: AbortSignal): Promise<string>;
  declare function ping(): Promise<string>;
  declare function onStop(callback: () => void): void;
`;

// The other task only wins with the abort.
ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [
    {
      name: 'the signal of a controller that the deadline aborts',
      code: dedent`
        ${setting}
        export async function inTime(ms: number) {
          const controller = new AbortController();
          let timer: ReturnType<typeof setTimeout> | undefined;
          try {
            return await race([
              () => load(controller.signal),
              () => new Promise<never>((_, reject) => {
                timer = setTimeout(() => {
                  controller.abort();
                  reject(new Error('late'));
                }, ms);
              }),
            ]);
          } finally {
            clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a controller that the task before aborts, in a try',
      code: dedent`
        ${setting}
        export function inTime(ms: number) {
          const controller = new AbortController();
          return race([
            () => {
              return new Promise<string>(resolve => {
                setTimeout(() => {
                  try {
                    controller.abort();
                  } catch {}
                  resolve('late');
                }, ms);
              });
            },
            () => load(controller.signal),
          ]);
        }
      `,
    },
    {
      name: 'a rival with a name that only the abort settles',
      code: dedent`
        ${setting}
        export async function inTime(ms: number) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), ms);
          const aborted = new Promise<null>(resolve => {
            if (controller.signal.aborted) resolve(null);
            else controller.signal.addEventListener('abort', () => resolve(null), { once: true });
          });
          try {
            return await race([
              () => load(controller.signal).then(text => ({ text })),
              () => aborted.then(() => ({ text: '' })),
            ]);
          } finally {
            clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a rival that the abort settles under another name of the signal',
      code: dedent`
        ${setting}
        export const orNothing = (controller: AbortController) => {
          const { signal } = controller;
          const aborted = new Promise(resolve => signal.addEventListener('abort', resolve));
          return race([() => aborted, () => load(controller.signal)]);
        };
      `,
    },
    {
      name: 'a rival that a part of the signal settles',
      code: dedent`
        ${setting}
        export const orStopped = (stop: AbortSignal, ms: number) => {
          const stopped = new Promise(resolve => stop.addEventListener('abort', resolve));
          const signal = AbortSignal.any([stop, AbortSignal.timeout(ms)]);
          return race([() => stopped, () => load(signal)]);
        };
      `,
    },
  ],
  invalid: [
    {
      name: 'a rival that another part of the signal may settle',
      code: dedent`
        ${setting}
        export const orStopped = (stop: AbortSignal, ms: number) => {
          const either = AbortSignal.any([stop, AbortSignal.timeout(ms)]);
          const stopped = new Promise(resolve => either.addEventListener('abort', resolve));
          return race([() => stopped, () => load(stop)]);
        };
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'stop', end: 'another task wins' },
          line: 8,
          column: 42,
          endLine: 8,
          endColumn: 46,
          suggestions: [
            used(dedent`
              ${setting}
              export const orStopped = (stop: AbortSignal, ms: number) => {
                const either = AbortSignal.any([stop, AbortSignal.timeout(ms)]);
                const stopped = new Promise(resolve => either.addEventListener('abort', resolve));
                return race([() => stopped, (signal) => load(signal)]);
              };
            `),
          ],
        },
      ],
    },
    {
      name: 'a rival that the abort of another signal settles',
      code: dedent`
        ${setting}
        const stopping = new AbortController();
        const stopped = new Promise(resolve => stopping.signal.addEventListener('abort', resolve));
        export const orStopped = (signal: AbortSignal) =>
          race([() => stopped, () => load(signal)], { signal: undefined });
        export const orGone = (signal: AbortSignal) =>
          race([() => stopped, () => load(signal)]);
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'another task wins' },
          line: 8,
          column: 35,
          endLine: 8,
          endColumn: 41,
          suggestions: [
            used(dedent`
              ${setting}
              const stopping = new AbortController();
              const stopped = new Promise(resolve => stopping.signal.addEventListener('abort', resolve));
              export const orStopped = (signal: AbortSignal) =>
                race([() => stopped, (signal) => load(signal)], { signal: undefined });
              export const orGone = (signal: AbortSignal) =>
                race([() => stopped, () => load(signal)]);
            `),
          ],
        },
        {
          messageId: 'outerSignal',
          data: { signal: 'signal', end: 'another task wins' },
          line: 10,
          column: 35,
          endLine: 10,
          endColumn: 41,
          suggestions: [
            used(dedent`
              ${setting}
              const stopping = new AbortController();
              const stopped = new Promise(resolve => stopping.signal.addEventListener('abort', resolve));
              export const orStopped = (signal: AbortSignal) =>
                race([() => stopped, () => load(signal)], { signal: undefined });
              export const orGone = (signal: AbortSignal) =>
                race([() => stopped, (signal) => load(signal)]);
            `),
          ],
        },
      ],
    },
    {
      name: 'a deadline that aborts nothing',
      code: dedent`
        ${setting}
        export const inTime = (ms: number, controller: AbortController) =>
          race([
            () => load(controller.signal),
            () => new Promise<never>((_, reject) => {
              setTimeout(() => reject(new Error('late')), ms);
            }),
          ]).finally(() => controller.abort());
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'controller.signal', end: 'another task wins' },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            used(dedent`
              ${setting}
              export const inTime = (ms: number, controller: AbortController) =>
                race([
                  (signal) => load(signal),
                  () => new Promise<never>((_, reject) => {
                    setTimeout(() => reject(new Error('late')), ms);
                  }),
                ]).finally(() => controller.abort());
            `),
          ],
        },
      ],
    },
    {
      name: 'a deadline that only sometimes aborts',
      code: dedent`
        ${setting}
        export const inTime = (ms: number, isHard: boolean, controller: AbortController) =>
          race([
            () => load(controller.signal),
            () => new Promise<never>((_, reject) => {
              setTimeout(() => {
                if (isHard) controller.abort();
                reject(new Error('late'));
              }, ms);
            }),
          ]);
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'controller.signal', end: 'another task wins' },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            used(dedent`
              ${setting}
              export const inTime = (ms: number, isHard: boolean, controller: AbortController) =>
                race([
                  (signal) => load(signal),
                  () => new Promise<never>((_, reject) => {
                    setTimeout(() => {
                      if (isHard) controller.abort();
                      reject(new Error('late'));
                    }, ms);
                  }),
                ]);
            `),
          ],
        },
      ],
    },
    {
      name: 'a deadline that an event settles as well, without the abort',
      code: dedent`
        ${setting}
        export const inTime = (ms: number, controller: AbortController) =>
          race([
            () => load(controller.signal),
            () => new Promise<string>(resolve => {
              setTimeout(() => {
                controller.abort();
                resolve('late');
              }, ms);
              onStop(() => resolve('stopped'));
            }),
          ]);
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'controller.signal', end: 'another task wins' },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            used(dedent`
              ${setting}
              export const inTime = (ms: number, controller: AbortController) =>
                race([
                  (signal) => load(signal),
                  () => new Promise<string>(resolve => {
                    setTimeout(() => {
                      controller.abort();
                      resolve('late');
                    }, ms);
                    onStop(() => resolve('stopped'));
                  }),
                ]);
            `),
          ],
        },
      ],
    },
    {
      name: 'a third task, which aborts nothing',
      code: dedent`
        ${setting}
        export const inTime = (ms: number, controller: AbortController) =>
          race([
            () => load(controller.signal),
            () => new Promise<string>(resolve => {
              setTimeout(() => {
                controller.abort();
                resolve('late');
              }, ms);
            }),
            () => ping(),
          ]);
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'controller.signal', end: 'another task wins' },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            used(dedent`
              ${setting}
              export const inTime = (ms: number, controller: AbortController) =>
                race([
                  (signal) => load(signal),
                  () => new Promise<string>(resolve => {
                    setTimeout(() => {
                      controller.abort();
                      resolve('late');
                    }, ms);
                  }),
                  () => ping(),
                ]);
            `),
          ],
        },
      ],
    },
    {
      name: 'a race that has a deadline of its own',
      code: dedent`
        ${setting}
        export const inTime = (ms: number, controller: AbortController) =>
          race(
            [
              () => load(controller.signal),
              () => new Promise<string>(resolve => {
                setTimeout(() => {
                  controller.abort();
                  resolve('late');
                }, ms);
              }),
            ],
            { timeout: 1_000 },
          );
      `,
      errors: [
        {
          messageId: 'outerSignal',
          data: { signal: 'controller.signal', end: 'another task wins' },
          line: 8,
          column: 18,
          endLine: 8,
          endColumn: 35,
          suggestions: [
            used(dedent`
              ${setting}
              export const inTime = (ms: number, controller: AbortController) =>
                race(
                  [
                    (signal) => load(signal),
                    () => new Promise<string>(resolve => {
                      setTimeout(() => {
                        controller.abort();
                        resolve('late');
                      }, ms);
                    }),
                  ],
                  { timeout: 1_000 },
                );
            `),
          ],
        },
      ],
    },
  ],
});

function used(output: string) {
  return {
    messageId: 'useTaskSignal' as const,
    data: { name: 'signal' },
    output,
  };
}
