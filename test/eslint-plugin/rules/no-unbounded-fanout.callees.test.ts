import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    // A function whose work cannot be cancelled.
    {
      name: 'work in the process',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(async id => note(id)));
    }
  `,
    },
    {
      name: 'a function of the project that takes no signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const plain = async (id: string) => id;
      await Promise.all(ids.map(id => plain(id)));
    }
  `,
    },
    {
      name: 'a function that computes',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const hashAll = (id: string, own: AbortSignal) => load(id, own);
      await Promise.all(ids.map(id => hashAll(id, signal)));
    }
  `,
    },
    {
      name: 'waits for an event, which start nothing',
      code: dedent`
        import { once } from "node:events";
        import type { EventEmitter } from "node:events";
        export const f = (workers: EventEmitter[], signal: AbortSignal) =>
          Promise.all(workers.map(worker => once(worker, "online", { signal })));
      `,
    },
    {
      name: 'an optional function that computes',
      code: dedent`
        interface Hasher { hash?(id: string, signal: AbortSignal): Promise<string> }
        export const f = (ids: string[], hasher: Hasher, signal: AbortSignal) =>
          Promise.all(ids.map(id => hasher.hash!(id, signal)));
      `,
    },
    {
      name: 'a function that cleans a text',
      code: dedent`
        interface Cleaner { sanitizeString(text: string, options: { signal?: AbortSignal }): Promise<string> }
        export const f = (texts: string[], cleaner: Cleaner) =>
          Promise.all(texts.map(text => cleaner.sanitizeString(text, {})));
      `,
    },
    {
      name: 'what an object was configured with',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      class Node {
        constructor(readonly options: { peers: string[] }) {}
        dial(own: AbortSignal) {
          return Promise.all(this.options.peers.map(id => load(id, own)));
        }
      }
      note(Node);
    }
  `,
    },
    {
      name: 'a function that does nothing with the signal that it takes',
      code: dedent`
        interface Config {
          readonly tags: string[];
          readonly signal?: AbortSignal;
        }
        async function managerOf(config?: Config) {
          return [...(config?.tags ?? []), 'x'];
        }
        export const f = (configs: Config[]) =>
          Promise.all(configs.map(config => managerOf(config)));
      `,
    },
  ],
  invalid: [
    {
      name: 'what is given a class, which is no work',
      code: dedent`
        declare class User {}
        declare function find(of: typeof User, id: string, options?: { signal?: AbortSignal }): Promise<User>;
        export async function f(ids: string[]) {
          return await Promise.all(ids.map(id => find(User, id)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
                import { map } from 'errgroup';

                declare class User {}
                declare function find(of: typeof User, id: string, options?: { signal?: AbortSignal }): Promise<User>;
                export async function f(ids: string[]) {
                  return await map(ids, (id, signal) => find(User, id, { signal }), { limit: 16 });
                }
              `,
            },
          ],
        },
      ],
    },
    // A function whose work can be cancelled.
    {
      name: 'a function that takes a signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => load(id, signal)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
      import { map } from 'errgroup';

      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        await map(ids, (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is given no signal',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => load(id)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
      import { map } from 'errgroup';

      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        await map(ids, (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a member of a package',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const dns = await import("node:dns/promises");
      await Promise.all(ids.map(id => dns.lookup(id)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
      import { map } from 'errgroup';

      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        const dns = await import("node:dns/promises");
        await map(ids, id => dns.lookup(id), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of the options',
      code: dedent`
    declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(ids: string[], options: { signal?: AbortSignal }) {
      return Promise.all(ids.map(id => load(id, { signal: options.signal! })));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
              import { map } from 'errgroup';

              declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
              export async function f(ids: string[], options: { signal?: AbortSignal }) {
                return map(ids, (id, signal) => load(id, { signal }), { limit: 16, signal: options.signal });
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that passes the signal that it takes',
      code: dedent`
        interface Config {
          readonly url: string;
          readonly signal?: AbortSignal;
        }
        async function load(config: Config) {
          return await fetch(config.url, { signal: config.signal ?? null });
        }
        export const f = (configs: Config[]) =>
          Promise.all(configs.map(config => load(config)));
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 14,
        },
      ],
    },
  ],
});
