import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    // A list that is short, or has its promises already.
    {
      name: 'a list that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(["a", "b"].map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a constant that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"];
      await Promise.all(few.map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a tuple',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few: readonly [string, string] = ["a", "b"];
      await Promise.all(few.map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a tuple that is given',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const run = (few: [string, string]) => Promise.all(few.map(id => load(id, signal)));
      note(run);
    }
  `,
    },
    {
      name: 'promises one by one',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([load("a", signal), load("b", signal)]);
    }
  `,
    },
    {
      name: 'the elements that a short list keeps',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"];
      await Promise.all(few.filter(Boolean).map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a spread of a short list',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"] as const;
      await Promise.all([...few, "c"].map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a set that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([...new Set(["a", "b"])].map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'the keys of an object that is written out',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const pages = { a: 1, b: 2 };
      await Promise.all(Object.keys(pages).map(id => load(id, signal)));
    }
  `,
    },
    {
      name: 'a number of times',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(Array.from({ length: 3 }, () => load("a", signal)));
    }
  `,
    },
    {
      name: 'an array of a length',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([...new Array(3).keys()].map(id => load(String(id), signal)));
    }
  `,
    },
    {
      name: 'promises that are there already',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(ids.map(id => Promise.resolve(id)));
    }
  `,
    },
    {
      name: 'a list that is made elsewhere',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const pending: Promise<string>[] = [];
      await Promise.all(pending);
    }
  `,
    },
    {
      name: 'the members of an enum',
      code: dedent`
        enum Region { Europe = 'eu', Asia = 'as' }
        export async function f(signal: AbortSignal) {
          return await Promise.all(Object.values(Region).map(each => fetch(each, { signal })));
        }
      `,
    },
    {
      name: 'a constant that something else reads as well',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          const pages = urls.map(url => fetch(url, { signal }));
          console.log(pages.length);
          return await Promise.all(pages);
        }
      `,
    },
    {
      name: 'one of two lists that are written out',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[], one?: string) {
          const list = one === undefined ? ['a', 'b'] : [one];
          await Promise.all(list.map(id => load(id)));
        }
      `,
    },
    {
      name: 'a list that is filled with a few',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(root: string | undefined, signal: AbortSignal) {
          const ids: string[] = [];
          ids.push("a");
          if (root !== undefined) {
            ids.push(root, root + "/b");
          }
          return await Promise.all(ids.map(id => load(id, signal)));
        }
      `,
    },
  ],
  invalid: [
    // A list of any length.
    {
      name: 'a list that is kept first',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.allSettled(ids.filter(Boolean).map(id => load(id, signal)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'Array.from',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all(Array.from(new Set(ids), id => load(id, signal)));
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
        await map(new Set(ids), (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list beside a promise',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await Promise.all([load("a", signal), ...ids.map(id => load(id, signal))]);
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a list that may be missing',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const known = ids.length > 0 ? ids : undefined;
      await Promise.all(known?.map(id => load(id, signal)) ?? []);
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'a constant that something is added to',
      code: dedent`
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      const few = ["a", "b"];
      few.push(...ids);
      await Promise.all(few.map(id => load(id, signal)));
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 7,
          column: 9,
          endLine: 7,
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
        const few = ["a", "b"];
        few.push(...ids);
        await map(few, (id, signal) => load(id, signal), { limit: 16, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that is there to be combined',
      code: dedent`
        export async function f(urls: string[], signal: AbortSignal) {
          const pages = urls.map(url => fetch(url, { signal }));
          return await Promise.all(pages);
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 27,
        },
      ],
    },
    {
      name: 'a list that may be another',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(ids: string[], one?: string) {
          const list = one === undefined ? ids : [one];
          await Promise.all(list.map(id => load(id)));
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
                import { map } from 'errgroup';

                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function f(ids: string[], one?: string) {
                  const list = one === undefined ? ids : [one];
                  await map(list, (id, signal) => load(id, signal), { limit: 16 });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'lists that are filled in a loop, and in a callback',
      code: dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(names: string[], signal: AbortSignal) {
          const ids: string[] = [];
          for (const name of names) ids.push(name);
          const others: string[] = [];
          names.forEach(name => { others.push(name); });
          return [
            await Promise.all(ids.map(id => load(id, signal))),
            await Promise.all(others.map(id => load(id, signal))),
          ];
        }
      `,
      errors: [
        {
          messageId: 'everyElement',
          line: 8,
          column: 11,
          endLine: 8,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
            import { map } from 'errgroup';

            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(names: string[], signal: AbortSignal) {
              const ids: string[] = [];
              for (const name of names) ids.push(name);
              const others: string[] = [];
              names.forEach(name => { others.push(name); });
              return [
                await map(ids, (id, signal) => load(id, signal), { limit: 16, signal }),
                await Promise.all(others.map(id => load(id, signal))),
              ];
            }
          `,
            },
          ],
        },
        {
          messageId: 'everyElement',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'useMap',
              output: dedent`
            import { map } from 'errgroup';

            declare function load(id: string, signal?: AbortSignal): Promise<string>;
            export async function f(names: string[], signal: AbortSignal) {
              const ids: string[] = [];
              for (const name of names) ids.push(name);
              const others: string[] = [];
              names.forEach(name => { others.push(name); });
              return [
                await Promise.all(ids.map(id => load(id, signal))),
                await map(others, (id, signal) => load(id, signal), { limit: 16, signal }),
              ];
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
