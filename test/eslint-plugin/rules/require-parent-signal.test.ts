import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // A group that has its parent, or is to have none.
    {
      name: 'a group that is given the signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      await using group = new Group({ signal });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group that is given the signal among other options',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(options: { signal?: AbortSignal }) {
      await using group = new Group({ limit: 4, signal: options.signal });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a signal that is composed',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal, other: AbortSignal) {
      await using group = new Group({ signal: AbortSignal.any([signal, other]) });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group that is to have no parent',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Group({ signal: undefined });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'options that are made elsewhere',
      code: dedent`
    import { Group, type GroupOptions } from 'errgroup';
    export async function f(signal: AbortSignal, options: GroupOptions) {
      signal.throwIfAborted();
      await using group = new Group(options);
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'options that are spread',
      code: dedent`
    import { Group, type GroupOptions } from 'errgroup';
    export async function f(signal: AbortSignal, options: GroupOptions) {
      signal.throwIfAborted();
      await using group = new Group({ limit: 4, ...options });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'an argument that is spread',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal, ...rest: ConstructorParameters<typeof Group>) {
      signal.throwIfAborted();
      await using group = new Group(...rest);
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'no signal in sight',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(urls: string[]) {
      await using group = new Group({ limit: urls.length });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a signal that is known to be absent',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal?: AbortSignal) {
      await using group = signal ? new Group({ signal }) : new Group();
      (await group.wait()).orThrow();
    }
  `,
    },
    // Something else.
    {
      name: 'another class of that name',
      code: dedent`
    class Group {
      constructor(readonly options?: { signal?: AbortSignal }) {}
    }
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return new Group();
    }
  `,
    },
    {
      name: 'a subclass that takes no signal',
      code: dedent`
    import { Group } from 'errgroup';
    class Pool extends Group {
      constructor(size: number) {
        super({ limit: size });
      }
    }
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using pool = new Pool(4);
      (await pool.wait()).orThrow();
    }
  `,
    },
  ],
  invalid: [
    // How the group is made.
    {
      name: 'a function with a signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Group();
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await using group = new Group({ signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'options without the signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Group({ limit: 4 });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await using group = new Group({ limit: 4, signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'options of many lines',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Group({
        limit: 4,
        name: 'pages', // for the logs
      });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await using group = new Group({
          limit: 4,
          name: 'pages', // for the logs
          signal,
        });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'no parentheses',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Group;
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(signal: AbortSignal) {
                signal.throwIfAborted();
                await using group = new Group({ signal });
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group that is given',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(outer: Group) {
      await using inner = new Group();
      (await inner.wait()).orThrow();
      outer.cancel();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(outer: Group) {
        await using inner = new Group({ signal: outer.signal });
        (await inner.wait()).orThrow();
        outer.cancel();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a renamed import',
      code: dedent`
    import { Group as Tasks } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Tasks();
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group as Tasks } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await using group = new Tasks({ signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a namespace',
      code: dedent`
    import * as errgroup from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new errgroup.Group();
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import * as errgroup from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await using group = new errgroup.Group({ signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a re-export',
      code: dedent`
    import { TaskGroup } from './groups.ts';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new TaskGroup();
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { TaskGroup } from './groups.ts';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await using group = new TaskGroup({ signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a subclass',
      code: dedent`
    import { Pool } from './groups.ts';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await using group = new Pool({ limit: 4 });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Pool } from './groups.ts';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await using group = new Pool({ limit: 4, signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
  ],
});
