import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a controller that is a flag for the next round of a loop',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function useEffect(effect: () => (() => void) | void): void;
        export function f() {
          useEffect(() => {
            const controller = new AbortController();
            const run = async () => {
              while (!controller.signal.aborted) console.log(await load("x"));
            };
            run().catch(console.error);
            return () => controller.abort();
          });
        }
`,
    },
    {
      name: 'a controller that can be aborted once the call is done',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export async function f(id: string) {
          const controller = new AbortController();
          const first = await load(id);
          const second = load(first, { signal: controller.signal });
          return { second, stop: () => controller.abort() };
        }
`,
    },
    {
      name: 'a controller that is given back itself',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id).then(each => load(each, { signal: controller.signal }));
          return { done, controller, stop: () => controller.abort() };
        }
`,
    },
    {
      name: 'a controller that a function aborts which is not given back',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id).then(each => load(each, { signal: controller.signal }));
          const stop = () => controller.abort();
          return done.finally(stop);
        }
`,
    },
    {
      name: 'a controller outside of every function',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        const controller = new AbortController();
        const done = load("x").then(each => load(each, { signal: controller.signal }));
        export const stop = () => { controller.abort(); return done; };
`,
    },
    {
      name: 'a function that a timer runs which the clean-up leaves, or that others run as well',
      code: dedent`
        declare function useEffect(effect: () => () => void, inputs: unknown[]): void;
        declare function show(posts: unknown): void;
        export function usePosts(query: string, button: HTMLElement) {
          useEffect(() => {
            const controller = new AbortController();
            const load = async () => {
              const response = await fetch(\`/posts?\${query}\`);
              show(await response.json());
            };
            const loadAll = async () => {
              const response = await fetch('/posts');
              show(await response.json());
            };
            setTimeout(load, 300);
            button.addEventListener('click', loadAll);
            const timer = setTimeout(loadAll, 300);
            return () => {
              clearTimeout(timer);
              controller.abort();
            };
          }, [query]);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a controller whose signal nothing has, but a look at it',
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
            return () => controller.abort();
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
                      return () => controller.abort();
                    });
                  }
                `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller whose signal nothing has',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id);
          return { done, stop: () => controller.abort() };
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
                    return { done, stop: () => controller.abort() };
                  }
                `,
            },
          ],
        },
      ],
    },
    {
      name: 'the first of the calls of an effect, whose clean-up aborts',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        declare function useEffect(effect: () => (() => void) | void): void;
        export function f() {
          useEffect(() => {
            const controller = new AbortController();
            const run = async () => {
              const text = await load("x");
              if (controller.signal.aborted) return;
              console.log(await load(text, { signal: controller.signal }));
            };
            run().catch(console.error);
            return () => {
              console.log("over");
              controller.abort();
            };
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
              if (controller.signal.aborted) return;
              console.log(await load(text, { signal: controller.signal }));
            };
            run().catch(console.error);
            return () => {
              console.log("over");
              controller.abort();
            };
          });
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'work that is given back with what stops it',
      code: dedent`
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export function f(id: string) {
          const controller = new AbortController();
          const done = load(id).then(each => load(each, { signal: controller.signal }));
          return { done, stop() { controller.abort(); } };
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
          const done = load(id, { signal: controller.signal }).then(each => load(each, { signal: controller.signal }));
          return { done, stop() { controller.abort(); } };
        }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a named function that a timer of the effect runs',
      code: dedent`
        declare function useEffect(effect: () => () => void, inputs: unknown[]): void;
        declare function show(posts: unknown): void;
        export function usePosts(query: string) {
          useEffect(() => {
            const controller = new AbortController();
            const load = async () => {
              const response = await fetch(\`/posts?\${query}\`);
              show(await response.json());
            };
            const timer = setTimeout(load, 300);
            return () => {
              clearTimeout(timer);
              controller.abort();
            };
          }, [query]);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 30,
          endLine: 7,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function useEffect(effect: () => () => void, inputs: unknown[]): void;
                declare function show(posts: unknown): void;
                export function usePosts(query: string) {
                  useEffect(() => {
                    const controller = new AbortController();
                    const load = async () => {
                      const response = await fetch(\`/posts?\${query}\`, { signal: controller.signal });
                      show(await response.json());
                    };
                    const timer = setTimeout(load, 300);
                    return () => {
                      clearTimeout(timer);
                      controller.abort();
                    };
                  }, [query]);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
