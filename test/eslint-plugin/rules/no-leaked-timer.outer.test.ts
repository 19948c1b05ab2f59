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
  ],
});
