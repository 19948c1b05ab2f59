import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What aborts a controller, given back by a name.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a function that is called and not given back',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id).then(text => load(text, { signal: controller.signal }));
          const stop = () => controller.abort();
          return { done: done.finally(stop) };
        }
      `,
    },
    {
      name: 'a literal of which the other member is given back',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id).then(text => load(text, { signal: controller.signal }));
          const handle = { done, stop: () => controller.abort() };
          setTimeout(handle.stop, 1_000);
          return handle.done;
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a function',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id).then(text => load(text, { signal: controller.signal }));
          const stop = () => controller.abort();
          return { done, stop };
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export function f(id: string) {
                  const controller = new AbortController();
                  const done = load(id, { signal: controller.signal }).then(text => load(text, { signal: controller.signal }));
                  const stop = () => controller.abort();
                  return { done, stop };
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is declared, in a list',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id).then(text => load(text, { signal: controller.signal }));
          function stop() {
            controller.abort();
          }
          return [done, stop] as const;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export function f(id: string) {
                  const controller = new AbortController();
                  const done = load(id, { signal: controller.signal }).then(text => load(text, { signal: controller.signal }));
                  function stop() {
                    controller.abort();
                  }
                  return [done, stop] as const;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a literal',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id);
          const handle = { done, stop: () => controller.abort() };
          return handle;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export function f(id: string) {
                  const controller = new AbortController();
                  const done = load(id, { signal: controller.signal });
                  const handle = { done, stop: () => controller.abort() };
                  return handle;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the clean-up of an effect',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function useEffect(effect: () => (() => void) | void): void;
        export function f() {
          useEffect(() => {
            const controller = new AbortController();
            const run = async () => {
              const text = await load("x");
              if (!controller.signal.aborted) console.log(text);
            };
            run().catch(console.error);
            const stop = () => controller.abort();
            return stop;
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 26,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                declare function useEffect(effect: () => (() => void) | void): void;
                export function f() {
                  useEffect(() => {
                    const controller = new AbortController();
                    const run = async () => {
                      const text = await load("x", { signal: controller.signal });
                      if (!controller.signal.aborted) console.log(text);
                    };
                    run().catch(console.error);
                    const stop = () => controller.abort();
                    return stop;
                  });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
