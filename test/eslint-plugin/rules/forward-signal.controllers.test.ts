import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    // A controller that is for something else, or a signal that comes later.
    {
      name: 'a controller that was handed in',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(controller: AbortController) {
      await load("x");
      controller.abort();
    }
  `,
    },
    {
      name: 'a controller that nothing aborts while the call runs',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      controller.abort();
      await load("x");
    }
  `,
    },
    {
      name: 'a controller whose signal is handed on later, before a timer may abort it',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      await load(id);
      setTimeout(() => controller.abort(), 1);
      await load(id, controller.signal);
    }
  `,
    },
    {
      name: 'a controller whose signal is asked by what a timer stops',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 1);
      while (!controller.signal.aborted) await load("x");
    }
  `,
    },
    {
      name: 'a controller that the waiting function alone aborts, and later',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const first = load(id, controller.signal);
      await load("x");
      controller.abort();
      await first;
    }
    export async function g(id: string) {
      const controller = new AbortController();
      const signal = controller.signal;
      const first = load(id, signal);
      await load("x").catch(console.error);
      controller.abort();
      await first;
    }
  `,
    },
    {
      name: 'a controller that the waiting function alone aborts, by a helper',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const stop = () => { controller.abort(); };
      try {
        await load("x");
        return await load(id, controller.signal);
      } finally {
        stop();
      }
    }
  `,
    },
    {
      name: 'an object with more than a signal, made for another call',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const init = { method: "PUT", signal: AbortSignal.timeout(1) };
      await load("x");
      return init;
    }
  `,
    },
    {
      name: 'a controller that stands for something else',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      const controller = new AbortController();
      await load("x");
      return controller;
    }
  `,
    },
    {
      name: 'a signal that is made later',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f() {
      await load("x");
      const signal = AbortSignal.timeout(1);
      await load("y", signal);
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a controller that somebody else may abort as well',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare const register: (abort: () => void) => void;
    export async function f(id: string) {
      const controller = new AbortController();
      const first = load(id, controller.signal);
      register(() => controller.abort());
      await load("x");
      controller.abort(); await first;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare const register: (abort: () => void) => void;
            export async function f(id: string) {
              const controller = new AbortController();
              const first = load(id, controller.signal);
              register(() => controller.abort());
              await load("x", controller.signal);
              controller.abort(); await first;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that a helper aborts, which a timer may run as well',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const stop = () => { controller.abort(); };
      const timer = setTimeout(stop, 1000);
      const first = load(id, controller.signal);
      await load("x");
      clearTimeout(timer);
      stop(); await first;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(id: string) {
              const controller = new AbortController();
              const stop = () => { controller.abort(); };
              const timer = setTimeout(stop, 1000);
              const first = load(id, controller.signal);
              await load("x", controller.signal);
              clearTimeout(timer);
              stop(); await first;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose method is handed over',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare const register: (abort: () => void) => void;
    export async function f(id: string) {
      const controller = new AbortController();
      const first = load(id, controller.signal);
      register(controller.abort.bind(controller));
      await load("x");
      controller.abort(); await first;
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare const register: (abort: () => void) => void;
            export async function f(id: string) {
              const controller = new AbortController();
              const first = load(id, controller.signal);
              register(controller.abort.bind(controller));
              await load("x", controller.signal);
              controller.abort(); await first;
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'work that goes on when the function aborts the controller',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare const register: (abort: () => void) => void;
    export async function f(id: string) {
      const controller = new AbortController();
      const first = load(id, controller.signal);
      const second = load("x");
      controller.abort();
      return await Promise.all([first, second]);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            declare const register: (abort: () => void) => void;
            export async function f(id: string) {
              const controller = new AbortController();
              const first = load(id, controller.signal);
              const second = load("x", controller.signal);
              controller.abort();
              return await Promise.all([first, second]);
            }
          `,
            },
          ],
        },
      ],
    },
    // A controller that may abort while the call runs, and signals made of others.
    {
      name: 'a controller whose signal has been handed on',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      await load(id, controller.signal);
      await load(id);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(id: string) {
              const controller = new AbortController();
              await load(id, controller.signal);
              await load(id, controller.signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller with a deadline that nothing was given',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 1);
      await load(id);
      clearTimeout(timer);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(id: string) {
              const controller = new AbortController();
              const timer = setTimeout(() => controller.abort(), 1);
              await load(id, controller.signal);
              clearTimeout(timer);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose signal is handed on later, when a listener may have aborted it',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(id: string, socket: EventTarget) {
      const controller = new AbortController();
      socket.addEventListener("close", () => controller.abort());
      await load(id);
      await load(id, controller.signal);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(id: string, socket: EventTarget) {
              const controller = new AbortController();
              socket.addEventListener("close", () => controller.abort());
              await load(id, controller.signal);
              await load(id, controller.signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of nothing but a signal, before they are handed on',
      code: dedent`
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(id: string) {
      const options = { signal: AbortSignal.timeout(1) };
      await load(id);
      await load(id, options);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
            export async function f(id: string) {
              const options = { signal: AbortSignal.timeout(1) };
              await load(id, { signal: options.signal });
              await load(id, options);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a derived signal, nearer than the one that it is derived from',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function f(parent: AbortSignal) {
      const signal = AbortSignal.any([parent, AbortSignal.timeout(1)]);
      await load("x", signal);
      await load("y");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(parent: AbortSignal) {
              const signal = AbortSignal.any([parent, AbortSignal.timeout(1)]);
              await load("x", signal);
              await load("y", signal);
            }
          `,
            },
            {
              messageId: 'passSignal',
              output: dedent`
            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(parent: AbortSignal) {
              const signal = AbortSignal.any([parent, AbortSignal.timeout(1)]);
              await load("x", signal);
              await load("y", parent);
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
