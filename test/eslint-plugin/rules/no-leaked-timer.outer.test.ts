import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    // The code outside may clear it.
    {
      name: 'a variable of the function around it that is cleared there',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          let timer: ReturnType<typeof setTimeout> | undefined;
          const arm = () => {
            timer = setTimeout(() => console.log('idle'), 30_000);
          };
          try {
            while (await work(signal)) arm();
          } finally {
            clearTimeout(timer);
          }
        }
      `,
    },
    {
      name: 'a variable of the module',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<string>;
        export let timer: ReturnType<typeof setTimeout> | undefined;
        export async function f(signal: AbortSignal) {
          timer = setTimeout(() => console.log('idle'), 30_000);
          await work(signal);
        }
      `,
    },
    {
      name: 'an interval that a `catch` and the end clear',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<number>;
        export async function hold(renew: () => void, signal: AbortSignal) {
          const renewal = setInterval(renew, 10_000);
          try {
            const result = await work(signal);
            clearInterval(renewal);
            return result;
          } catch (error) {
            clearInterval(renewal);
            throw error;
          }
        }
      `,
    },
    {
      name: 'a handle that is asked whether one is armed already, by code that others call',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function debounced(signal: AbortSignal) {
          let timer: NodeJS.Timeout | undefined;
          return async (id: string) => {
            if (timer) return;
            timer = setTimeout(() => {
              timer = undefined;
              console.log(id);
            }, 5_000);
            await load(id, signal);
          };
        }
      `,
    },
    {
      name: 'an interval that is cleared in `finally`, if there is one by then',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string, signal: AbortSignal) {
          let spinner: NodeJS.Timeout | undefined;
          try {
            const text = await load(id, signal);
            spinner = setInterval(() => process.stdout.write('.'), 200);
            return await load(text, signal);
          } finally {
            if (spinner) clearInterval(spinner);
          }
        }
      `,
    },
  ],
  invalid: [
    // Nothing reads the variable.
    {
      name: 'a variable of the function around it',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          let timer: ReturnType<typeof setTimeout> | undefined;
          const arm = () => {
            timer = setTimeout(() => console.log('idle'), 30_000);
          };
          while (await work(signal)) arm();
        }
      `,
      errors: [
        {
          messageId: 'kept',
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 23,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a timer that aborts a controller, in a block',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          const controller = new AbortController();
          const timer = setTimeout(() => {
            controller.abort();
          }, 5_000);
          await work(AbortSignal.any([signal, controller.signal]));
        }
      `,
      errors: [
        {
          messageId: 'kept',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 27,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a controller that a signal of the process aborts, before anything has its signal',
      code: dedent`
        declare function deploy(target: string, signal: AbortSignal): Promise<void>;
        export async function run(target: string) {
          const controller = new AbortController();
          process.once('SIGINT', () => controller.abort());
          setInterval(() => process.stdout.write('.'), 5_000);
          await deploy(target, controller.signal);
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'an interval that a `catch` alone clears',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<number>;
        export async function hold(renew: () => void, signal: AbortSignal) {
          const renewal = setInterval(renew, 10_000);
          try {
            return await work(signal);
          } catch (error) {
            clearInterval(renewal);
            throw error;
          }
        }
      `,
      errors: [
        {
          messageId: 'caught',
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'a handle of which only the type is asked',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<number>;
        export async function hold(renew: () => void, signal: AbortSignal) {
          const renewal = setInterval(renew, 10_000);
          console.log(typeof renewal);
          return await work(signal);
        }
      `,
      errors: [
        {
          messageId: 'kept',
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'a deadline that cancels a group, which may be done before',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<number>;
        import { Group } from 'errgroup';
        export async function gather(signal: AbortSignal) {
          const group = new Group({ signal });
          group.go(work);
          setTimeout(() => group.cancel(new Error('enough')), 5_000);
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 13,
        },
      ],
    },
    {
      name: 'a handle of which it is only asked whether there is one',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(id: string, signal: AbortSignal, warnAfter?: number) {
          let timer: NodeJS.Timeout | undefined;
          if (warnAfter !== undefined) timer = setTimeout(() => console.log('slow', id), warnAfter);
          const text = await load(id, signal);
          if (timer !== undefined && text.length > 0) console.log('was slow');
          return text;
        }
      `,
      errors: [
        {
          messageId: 'kept',
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 50,
        },
      ],
    },
  ],
});
