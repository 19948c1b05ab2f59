import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    // No abort of an older signal is thrown in the try.
    {
      name: 'a deadline for each turn',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      for (const id of ids) {
        try {
          await fetch(id, { signal: AbortSignal.timeout(1_000) });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a controller for each turn',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      for (const id of ids) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), 1_000);
        try {
          await fetch(id, { signal: controller.signal });
        } catch (error) {
          console.error(error);
        } finally {
          clearTimeout(timer);
        }
      }
    }
  `,
    },
    {
      name: 'a signal of the element',
      code: dedent`
    declare const jobs: { url: string; signal: AbortSignal }[];
    export async function f() {
      for (const job of jobs) {
        try {
          await fetch(job.url, { signal: job.signal });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'options that hold no signal',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      const init: RequestInit = { method: "POST" };
      for (const id of ids) {
        try {
          await fetch(id, init);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
    },
    {
      name: 'a request that is read, and not sent',
      code: dedent`
        declare function verify(request: Request, key: string): Promise<boolean>;
        export async function f(request: Request, keys: string[]) {
          for (const key of keys) {
            try {
              if (await verify(request, key)) return true;
            } catch (error) {
              console.error(error);
            }
          }
          return false;
        }
      `,
    },
  ],
  invalid: [
    // An abort of an older signal is thrown in the try.
    {
      name: 'options of the caller, with a default',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(options: { signal?: AbortSignal } = {}) {
      for (const id of ids) {
        try {
          await load(id, options);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(options: { signal?: AbortSignal } = {}) {
      for (const id of ids) {
        try {
          await load(id, options);
        } catch (error) {
          options.signal?.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are spread',
      code: dedent`
    declare const ids: string[];
    export async function f(init?: RequestInit) {
      for (const id of ids) {
        try {
          await fetch(id, { ...init, method: "POST" });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f(init?: RequestInit) {
      for (const id of ids) {
        try {
          await fetch(id, { ...init, method: "POST" });
        } catch (error) {
          init?.signal?.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that was destructured',
      code: dedent`
    declare const ids: string[];
    export async function f({ signal }: { signal?: AbortSignal }) {
      for (const id of ids) {
        try {
          await fetch(id, { signal: signal ?? null });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f({ signal }: { signal?: AbortSignal }) {
      for (const id of ids) {
        try {
          await fetch(id, { signal: signal ?? null });
        } catch (error) {
          signal?.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline for the turn, and the signal of the caller',
      code: dedent`
    declare const ids: string[];
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        const either = AbortSignal.any([signal, AbortSignal.timeout(1_000)]);
        try {
          await fetch(id, { signal: either });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f(signal: AbortSignal) {
      for (const id of ids) {
        const either = AbortSignal.any([signal, AbortSignal.timeout(1_000)]);
        try {
          await fetch(id, { signal: either });
        } catch (error) {
          signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline for the whole loop',
      code: dedent`
    declare const ids: string[];
    export async function f() {
      const deadline = AbortSignal.timeout(1_000);
      for (const id of ids) {
        try {
          await fetch(id, { signal: deadline });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f() {
      const deadline = AbortSignal.timeout(1_000);
      for (const id of ids) {
        try {
          await fetch(id, { signal: deadline });
        } catch (error) {
          deadline.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a controller',
      code: dedent`
    declare const ids: string[];
    export async function f(stop: (controller: AbortController) => void) {
      const controller = new AbortController();
      stop(controller);
      for (const id of ids) {
        try {
          await fetch(id, { signal: controller.signal });
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    export async function f(stop: (controller: AbortController) => void) {
      const controller = new AbortController();
      stop(controller);
      for (const id of ids) {
        try {
          await fetch(id, { signal: controller.signal });
        } catch (error) {
          controller.signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a field',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class Poller {
      readonly #stopped = new AbortController();
      async run(ids: string[]) {
        for (const id of ids) {
          try {
            await load(id, this.#stopped.signal);
          } catch (error) {
            console.error(error);
          }
        }
      }
      [Symbol.dispose]() {
        this.#stopped.abort();
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export class Poller {
      readonly #stopped = new AbortController();
      async run(ids: string[]) {
        for (const id of ids) {
          try {
            await load(id, this.#stopped.signal);
          } catch (error) {
            this.#stopped.signal.throwIfAborted();
            console.error(error);
          }
        }
      }
      [Symbol.dispose]() {
        this.#stopped.abort();
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of a request',
      code: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function POST(request: Request) {
      for (const id of ids) {
        try {
          await load(id, request.signal);
        } catch (error) {
          console.error(error);
        }
      }
    }
  `,
      errors: [
        {
          messageId: 'goesOn',
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
    declare const ids: string[];
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    export async function POST(request: Request) {
      for (const id of ids) {
        try {
          await load(id, request.signal);
        } catch (error) {
          request.signal.throwIfAborted();
          console.error(error);
        }
      }
    }
  `,
            },
          ],
        },
      ],
    },
    {
      name: 'a request that is sent',
      code: dedent`
        declare function fetchFrom(host: string, request: Request): Promise<Response>;
        export async function f(request: Request, hosts: string[]) {
          for (const host of hosts) {
            try {
              return await fetchFrom(host, request);
            } catch (error) {
              console.error(error);
            }
          }
          return undefined;
        }
      `,
      errors: [
        {
          messageId: 'goesOn',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: dedent`
            declare function fetchFrom(host: string, request: Request): Promise<Response>;
            export async function f(request: Request, hosts: string[]) {
              for (const host of hosts) {
                try {
                  return await fetchFrom(host, request);
                } catch (error) {
                  request.signal.throwIfAborted();
                  console.error(error);
                }
              }
              return undefined;
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
