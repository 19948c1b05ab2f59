import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // A group that outlives the function.
    {
      name: 'a group of a function that is handed out',
      code: dedent`
    import { Group } from 'errgroup';
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return async () => {
        await using group = new Group();
        (await group.wait()).orThrow();
      };
    }
  `,
    },
    {
      name: 'a group of a listener',
      code: dedent`
    import { Group } from 'errgroup';
    import type { EventEmitter } from 'node:events';
    export function f(events: EventEmitter, signal: AbortSignal) {
      signal.throwIfAborted();
      events.on('message', async () => {
        await using group = new Group();
        (await group.wait()).orThrow();
      });
    }
  `,
    },
    {
      name: 'a group that cleans up',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      try {
        await fetch('https://example.com/', { signal });
      } finally {
        await using group = new Group();
        (await group.wait()).orThrow();
      }
    }
  `,
    },
    {
      name: 'a group of a function that closes',
      code: dedent`
    import { Group } from 'errgroup';
    export async function close(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Group();
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group that is kept in a field',
      code: dedent`
    import { Group } from 'errgroup';
    export class Jobs {
      group: Group | undefined;
      open(signal: AbortSignal) {
        signal.throwIfAborted();
        this.group = new Group();
      }
    }
  `,
    },
    {
      name: 'a field that is a group',
      code: dedent`
    import { Group } from 'errgroup';
    export function jobs(signal: AbortSignal) {
      signal.throwIfAborted();
      return class {
        readonly group = new Group();
      };
    }
  `,
    },
    {
      name: 'a group that is kept in a variable of the module',
      code: dedent`
    import { Group } from 'errgroup';
    let shared: Group | undefined;
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return (shared ??= new Group());
    }
  `,
    },
    {
      name: 'a group that a listener cancels',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          const group = new Group();
          signal.addEventListener('abort', () => group.cancel(signal.reason));
          group.go(own => load('a', own));
          return await group.wait();
        }
      `,
    },
    {
      name: 'a group that onAbort cancels',
      code: dedent`
        import { Group, onAbort } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          const group = new Group();
          using _ = onAbort(signal, () => group.cancel());
          group.go(own => load('a', own));
          return await group.wait();
        }
      `,
    },
    {
      name: 'a group of the branch that the abort leads to',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(signal: AbortSignal) {
          if (!signal.aborted) return undefined;
          await using group = new Group();
          group.go(own => load('a', own));
          return await group.wait();
        }
      `,
    },
    {
      name: 'a group behind the end of that which holds the signal',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(first: Group) {
          (await first.wait()).orThrow();
          await using group = new Group();
          group.go(own => load('a', own));
          return await group.wait();
        }
      `,
    },
    {
      name: 'the default of a parameter before the signal',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(group = new Group(), signal?: AbortSignal) {
      group.go(work);
      signal?.throwIfAborted();
    }
  `,
    },
  ],
  invalid: [
    // Where the group is made.
    {
      name: 'a callback that is called at once',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(ids: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      return Promise.all(
        ids.map(async id => {
          await using group = new Group({ name: id });
          (await group.wait()).orThrow();
        }),
      );
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(ids: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        return Promise.all(
          ids.map(async id => {
            await using group = new Group({ name: id, signal });
            (await group.wait()).orThrow();
          }),
        );
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is only called',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      const load = async () => {
        await using group = new Group();
        (await group.wait()).orThrow();
      };
      await load();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        const load = async () => {
          await using group = new Group({ signal });
          (await group.wait()).orThrow();
        };
        await load();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that gives the group to its caller',
      code: dedent`
    import { Group } from 'errgroup';
    export function createJobs(signal: AbortSignal) {
      signal.throwIfAborted();
      return new Group({ limit: 4 });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export function createJobs(signal: AbortSignal) {
        signal.throwIfAborted();
        return new Group({ limit: 4, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method',
      code: dedent`
    import { Group } from 'errgroup';
    export class Loader {
      async load(signal: AbortSignal) {
        signal.throwIfAborted();
        const group = new Group();
        return (await group.wait()).ok;
      }
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export class Loader {
        async load(signal: AbortSignal) {
          signal.throwIfAborted();
          const group = new Group({ signal });
          return (await group.wait()).ok;
        }
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'the default of a parameter',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal, group = new Group()) {
      group.go(work);
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 3,
          column: 58,
          endLine: 3,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f(signal: AbortSignal, group = new Group({ signal })) {
      group.go(work);
    }
  `,
            },
          ],
        },
      ],
    },
  ],
});
