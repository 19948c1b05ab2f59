import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaked-timer', ruleOf('no-leaked-timer'), {
  valid: [
    {
      name: 'a signal that is returned',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<string>;
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          await work(controller.signal);
          return controller.signal;
        }
      `,
    },
    {
      name: 'a signal in options that are returned',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          const init = { signal: controller.signal };
          await fetch(url, init);
          return init;
        }
      `,
    },
    {
      name: 'a signal in options of what nobody waits for here',
      code: dedent`
        export function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          const init = { signal: controller.signal };
          void fetch(url, init);
        }
      `,
    },
    {
      name: 'options that are asked for their signal',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          const init = { signal: controller.signal };
          init.signal.addEventListener('abort', () => console.log('late'));
          return await fetch(url, init);
        }
      `,
    },
    {
      name: 'a signal for what nobody waits for here',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<string>;
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          void work(controller.signal);
        }
      `,
    },
    {
      name: 'a controller that is handed on',
      code: dedent`
        declare function keep(controller: AbortController): void;
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          keep(controller);
          await fetch(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'a deadline that does not keep the process alive',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          timer.unref();
          await fetch(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'a controller of the function around it',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          const arm = () => setTimeout(() => controller.abort(), 5_000);
          arm();
          await fetch(url, { signal: controller.signal });
        }
      `,
    },
    {
      name: 'a timer that keeps what is not known, and aborts',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          let late = 0;
          setTimeout(() => {
            late = Date.now();
            controller.abort();
          }, 5_000);
          await fetch(url, { signal: controller.signal });
          return () => late;
        }
      `,
    },
    {
      name: 'a timer that does more than abort',
      code: dedent`
        export async function f(url: string, show: (text: string) => void) {
          const controller = new AbortController();
          setTimeout(() => {
            show('late');
            controller.abort();
          }, 5_000);
          await fetch(url, { signal: controller.signal });
        }
      `,
    },
    // The timer is what aborts the signal, and says nothing of when it is to end.
    {
      name: 'a deadline of their own, whose signal has a name and is given back',
      code: dedent`
        export function timeoutSignal(ms: number): AbortSignal {
          const controller = new AbortController();
          const signal = controller.signal;
          setTimeout(() => controller.abort(), ms);
          return signal;
        }
      `,
    },
    {
      name: 'a deadline of their own, by a method that is bound',
      code: dedent`
        export function timeoutSignal(ms: number): AbortSignal {
          const controller = new AbortController();
          const { signal } = controller;
          setTimeout(controller.abort.bind(controller), ms);
          return signal;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a deadline whose signal goes into options first',
      code: dedent`
        export async function f(url: string, isNew: boolean, token: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          const init: RequestInit = isNew
            ? { cache: 'no-store', signal: controller.signal }
            : { signal: controller.signal };
          init.headers = { authorization: token };
          const { ok } = await fetch(url, init);
          return ok || (await fetch(url, { ...init, method: 'POST' })).ok;
        }
      `,
      errors: [
        {
          messageId: 'deadline',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 13,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a deadline whose signal has a name of its own',
      code: dedent`
        declare function work(signal: AbortSignal): Promise<string>;
        export async function f() {
          const controller = new AbortController();
          const timer = setTimeout(() => controller.abort(), 5_000);
          const signal = controller.signal;
          return work(signal);
        }
      `,
      errors: [
        {
          messageId: 'deadline',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 27,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a deadline that notes in a flag that it has passed',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          let isLate = false;
          const timer = setTimeout(() => {
            isLate = true;
            controller.abort();
          }, 5_000);
          const response = await fetch(url, { signal: controller.signal });
          clearTimeout(timer);
          return isLate ? undefined : response;
        }
      `,
      errors: [
        {
          messageId: 'deadlineThrows',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 27,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a deadline whose signal is asked afterwards',
      code: dedent`
        export async function f(url: string) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), 5_000);
          await fetch(url, { signal: controller.signal });
          return controller.signal.aborted;
        }
      `,
      errors: [
        {
          messageId: 'deadline',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 13,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a timer of something else than the controller of the signal',
      code: dedent`
        export async function load(
          url: string,
          onSlow: () => void,
          stopBy: (controller: AbortController) => void,
        ) {
          const controller = new AbortController();
          const signal = controller.signal;
          stopBy(controller);
          setTimeout(() => onSlow(), 2_000);
          return await fetch(url, { signal });
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 13,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a deadline of a signal with a name, which is over with its request',
      code: dedent`
        export async function load(url: string) {
          const controller = new AbortController();
          const signal = controller.signal;
          setTimeout(() => controller.abort(), 5_000);
          const response = await fetch(url, { signal });
          return await response.text();
        }
      `,
      errors: [
        {
          messageId: 'deadline',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 13,
          suggestions: [],
        },
      ],
    },
  ],
});
