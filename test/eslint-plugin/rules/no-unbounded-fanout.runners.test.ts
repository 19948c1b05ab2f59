import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unbounded-fanout', ruleOf('no-unbounded-fanout'), {
  valid: [
    // Tasks that are limited.
    {
      name: 'a race of tasks',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const { race } = await import("errgroup");
      note(await race(ids.map(id => own => load(id, own)), { signal }));
    }
  `,
    },
    {
      name: 'a map with a limit',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(ids, (id, own) => load(id, own), { limit: 8, signal });
    }
  `,
    },
    {
      name: 'a map with options that are made elsewhere',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const options = { limit: 8, signal };
      await map(ids, (id, own) => load(id, own), options);
    }
  `,
    },
    {
      name: 'a map with options that are spread',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      const options = { limit: 8 };
      await map(ids, (id, own) => load(id, own), { signal, ...options });
    }
  `,
    },
    {
      name: 'a map of a short list',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(["a", "b"], (id, own) => load(id, own), { signal });
    }
  `,
    },
  ],
  invalid: [
    // The functions that make a group.
    {
      name: 'a map',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(ids, (id, own) => load(id, own), { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await map(ids, (id, own) => load(id, own), { signal, limit: 16 });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a map without options',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await map(ids, (id, own) => load(id, own));
      note(signal);
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await map(ids, (id, own) => load(id, own), { limit: 16 });
        note(signal);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop of errgroup',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await forEach(ids, async (id, own) => {
        note(await load(id, own));
      }, { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await forEach(ids, async (id, own) => {
          note(await load(id, own));
        }, { signal, limit: 16 });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of tasks',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await all(ids.map(id => own => load(id, own)), { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await all(ids.map(id => own => load(id, own)), { signal, limit: 16 });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a scope',
      code: dedent`
    import { Group, all, forEach, map, withGroup } from 'errgroup';
    declare function load(id: string, signal?: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    export async function f(ids: string[], signal: AbortSignal) {
      await withGroup(async group => {
        for (const id of ids) group.go(own => load(id, own));
      }, { signal });
    }
  `,
      errors: [
        {
          messageId: 'everyElement',
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'addLimit',
              output: dedent`
      import { Group, all, forEach, map, withGroup } from 'errgroup';
      declare function load(id: string, signal?: AbortSignal): Promise<string>;
      declare function note(value: unknown): void;
      export async function f(ids: string[], signal: AbortSignal) {
        await withGroup(async group => {
          for (const id of ids) group.go(own => load(id, own));
        }, { signal, limit: 16 });
      }
    `,
            },
          ],
        },
      ],
    },
  ],
});
