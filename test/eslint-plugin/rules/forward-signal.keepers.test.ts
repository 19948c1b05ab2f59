import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a controller that is kept once the call is done',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const running = new Map<string, AbortController>();
        export async function f(id: string) {
          const controller = new AbortController();
          const text = await load(id);
          running.set(id, controller);
          return load(text, controller.signal);
        }
      `,
    },
    {
      name: 'a controller that another function is given',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function begin(controller: AbortController): void;
        export async function f(id: string) {
          const controller = new AbortController();
          begin(controller);
          return load(id);
        }
      `,
    },
    {
      name: 'a controller that is kept, as a flag for the next round',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Poller {
          current: AbortController | undefined;
          async poll(id: string) {
            const controller = new AbortController();
            this.current = controller;
            while (!controller.signal.aborted) await load(id);
          }
        }
      `,
    },
    {
      name: 'a controller that is kept, and its signal passed on',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Search {
          #current: AbortController | undefined;
          async find(id: string) {
            this.#current?.abort();
            const controller = new AbortController();
            this.#current = controller;
            const text = await load(id, controller.signal);
            if (this.#current === controller) this.#current = undefined;
            return text;
          }
        }
      `,
    },
    {
      name: 'the end of what is kept',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function close(id: string, signal?: AbortSignal): Promise<void>;
        const running = new Map<string, AbortController>();
        export async function f(id: string) {
          const controller = new AbortController();
          running.set(id, controller);
          try {
            return await load(id, controller.signal);
          } finally {
            running.delete(id);
            await close(id);
          }
        }
      `,
    },
    {
      name: 'a controller that is kept in an object which another function is given',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function begin(work: { controller: AbortController }): void;
        export async function f(id: string) {
          const controller = new AbortController();
          begin({ controller });
          return load(id);
        }
      `,
    },
    {
      name: 'work that is dispatched with a controller',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function work(controller: AbortController): () => void;
        declare function dispatch(action: () => void): void;
        export async function f(id: string) {
          const controller = new AbortController();
          dispatch(work(controller));
          return load(id);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a controller that is kept in a field',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Search {
          #current: AbortController | undefined;
          async find(id: string) {
            this.#current?.abort();
            const controller = new AbortController();
            this.#current = controller;
            const text = await load(id);
            if (this.#current === controller) this.#current = undefined;
            return text;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 24,
          endLine: 8,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                  declare function load(id: string, signal?: AbortSignal): Promise<string>;
                  export class Search {
                    #current: AbortController | undefined;
                    async find(id: string) {
                      this.#current?.abort();
                      const controller = new AbortController();
                      this.#current = controller;
                      const text = await load(id, controller.signal);
                      if (this.#current === controller) this.#current = undefined;
                      return text;
                    }
                  }
                `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that is kept in a map',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        const running = new Map<string, AbortController>();
        export async function f(id: string) {
          const controller = new AbortController();
          running.set(id, controller);
          try {
            const text = await load(id);
            return await load(text, controller.signal);
          } finally {
            running.delete(id);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                  declare function load(id: string, signal?: AbortSignal): Promise<string>;
                  const running = new Map<string, AbortController>();
                  export async function f(id: string) {
                    const controller = new AbortController();
                    running.set(id, controller);
                    try {
                      const text = await load(id, controller.signal);
                      return await load(text, controller.signal);
                    } finally {
                      running.delete(id);
                    }
                  }
                `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that is kept in a ref',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function useRef<T>(value: T): { current: T };
        export function useSearch() {
          const ref = useRef<AbortController | null>(null);
          return async (id: string) => {
            ref.current?.abort();
            const controller = new AbortController();
            ref.current = controller;
            const text = await load(id);
            return controller.signal.aborted ? undefined : text;
          };
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 24,
          endLine: 9,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                  declare function load(id: string, signal?: AbortSignal): Promise<string>;
                  declare function useRef<T>(value: T): { current: T };
                  export function useSearch() {
                    const ref = useRef<AbortController | null>(null);
                    return async (id: string) => {
                      ref.current?.abort();
                      const controller = new AbortController();
                      ref.current = controller;
                      const text = await load(id, controller.signal);
                      return controller.signal.aborted ? undefined : text;
                    };
                  }
                `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that is kept in the state of a component',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function setRunning(controller: AbortController | undefined): void;
        export async function search(id: string) {
          const controller = new AbortController();
          setRunning(controller);
          return load(id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function setRunning(controller: AbortController | undefined): void;
                export async function search(id: string) {
                  const controller = new AbortController();
                  setRunning(controller);
                  return load(id, controller.signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that is kept as it is made',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Search {
          current: AbortController | undefined;
          async find(id: string) {
            this.current?.abort();
            const controller = (this.current = new AbortController());
            const text = await load(id);
            return controller.signal.aborted ? undefined : text;
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Search {
                  current: AbortController | undefined;
                  async find(id: string) {
                    this.current?.abort();
                    const controller = (this.current = new AbortController());
                    const text = await load(id, controller.signal);
                    return controller.signal.aborted ? undefined : text;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that is kept in an object of the state',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export class Store {
          state: { preview: { controller?: AbortController } } = { preview: {} };
          setState(state: this['state']): void { this.state = state; }
          async preview(id: string) {
            const controller = new AbortController();
            this.setState({ preview: { ...this.state.preview, controller } });
            return load(id);
          }
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export class Store {
                  state: { preview: { controller?: AbortController } } = { preview: {} };
                  setState(state: this['state']): void { this.state = state; }
                  async preview(id: string) {
                    const controller = new AbortController();
                    this.setState({ preview: { ...this.state.preview, controller } });
                    return load(id, controller.signal);
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that an action brings to the state',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare function dispatch(action: { type: string; controller: AbortController }): void;
        export async function search(id: string) {
          const controller = new AbortController();
          dispatch({ type: 'search', controller });
          return load(id);
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare function dispatch(action: { type: string; controller: AbortController }): void;
                export async function search(id: string) {
                  const controller = new AbortController();
                  dispatch({ type: 'search', controller });
                  return load(id, controller.signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
