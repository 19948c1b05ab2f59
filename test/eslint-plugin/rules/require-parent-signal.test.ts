import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
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
      name: 'a signal of the module',
      code: dedent`
    import { Group } from 'errgroup';
    const shutdown = new AbortController();
    process.once('SIGTERM', () => shutdown.abort());
    export async function f() {
      await using group = new Group();
      (await group.wait()).orThrow();
    }
  `,
    },
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
      name: 'a signal that is known to be absent',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal?: AbortSignal) {
      await using group = signal ? new Group({ signal }) : new Group();
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a signal that is declared later',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using group = new Group();
      group.go(async own => {
        own.throwIfAborted();
      });
      const signal = AbortSignal.timeout(100);
      await fetch('https://example.com/', { signal });
      (await group.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a sibling of another group',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using one = new Group();
      await using other = new Group();
      (await one.wait()).orThrow();
      (await other.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group of a task that is given its signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async signal => {
        await using inner = new Group({ signal });
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group of a task that is given the signal of the group',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async () => {
        await using inner = new Group({ signal: outer.signal });
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a group of a function that others call as well',
      code: dedent`
    import { Group } from 'errgroup';
    export async function work() {
      await using inner = new Group();
      (await inner.wait()).orThrow();
    }
    export async function f() {
      await using outer = new Group();
      outer.go(work);
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a task whose parameters are taken apart',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async ({ aborted }) => {
        if (aborted) return;
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
    {
      name: 'a task that takes all its parameters',
      code: dedent`
    import { Group } from 'errgroup';
    declare function note(...values: unknown[]): void;
    export async function f() {
      await using outer = new Group();
      outer.go(async (...values) => {
        note(...values);
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
    },
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
    {
      name: 'a list of tasks with a parent',
      code: dedent`
    import { all } from 'errgroup';
    export async function f(signal: AbortSignal) {
      return all([own => fetch('https://example.com/', { signal: own })], { signal });
    }
  `,
    },
    {
      name: 'a list of tasks that is meant to run on',
      code: dedent`
    import { all } from 'errgroup';
    export function f(signal: AbortSignal) {
      signal.throwIfAborted();
      void all([own => fetch('https://example.com/', { signal: own })]);
    }
  `,
    },
    {
      name: 'another function of that name',
      code: dedent`
    declare function all(tasks: unknown[], options?: { signal?: AbortSignal }): Promise<void>;
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      await all([]);
    }
  `,
    },
    {
      name: 'the combinator of Promise',
      code: dedent`
    export async function f(signal: AbortSignal) {
      await Promise.all([fetch('https://example.com/', { signal })]);
    }
  `,
    },
    {
      name: 'a task that ignores its signal on purpose',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export function f(outer: Group) {
          outer.go(async _signal => {
            await using group = new Group();
            group.go(signal => load('x', signal));
            (await group.wait()).orThrow();
          });
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
  ],
  invalid: [
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
          name: 'pages',
          signal, // for the logs
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
        },
      ],
    },
    {
      name: 'a signal that may be absent',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal?: AbortSignal) {
      signal?.throwIfAborted();
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
      export async function f(signal?: AbortSignal) {
        signal?.throwIfAborted();
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
      name: 'a signal of the options',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(options: { signal?: AbortSignal; size: number }) {
      await using group = new Group({ limit: options.size });
      (await group.wait()).orThrow();
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
      export async function f(options: { signal?: AbortSignal; size: number }) {
        await using group = new Group({ limit: options.size, signal: options.signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is taken out of the options',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f({ signal, size = 4 }: { signal?: AbortSignal; size?: number }) {
      signal?.throwIfAborted();
      await using group = new Group({ limit: size });
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
      export async function f({ signal, size = 4 }: { signal?: AbortSignal; size?: number }) {
        signal?.throwIfAborted();
        await using group = new Group({ limit: size, signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'the handler of a request',
      code: dedent`
    import { Group } from 'errgroup';
    export async function GET(request: Request) {
      await using group = new Group();
      (await group.wait()).orThrow();
      return new Response(request.url);
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
      export async function GET(request: Request) {
        await using group = new Group({ signal: request.signal });
        (await group.wait()).orThrow();
        return new Response(request.url);
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is made here',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      const deadline = AbortSignal.timeout(5_000);
      await using group = new Group({ limit: 4 });
      (await group.wait()).orThrow();
      return fetch('https://example.com/', { signal: deadline });
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
      export async function f() {
        const deadline = AbortSignal.timeout(5_000);
        await using group = new Group({ limit: 4, signal: deadline });
        (await group.wait()).orThrow();
        return fetch('https://example.com/', { signal: deadline });
      }
    `,
            },
          ],
        },
      ],
    },
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
      name: 'the body of a scope',
      code: dedent`
    import { Group, withGroup } from 'errgroup';
    export async function f() {
      await withGroup(async outer => {
        await using inner = new Group();
        (await inner.wait()).orThrow();
        outer.cancel();
      });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group, withGroup } from 'errgroup';
      export async function f() {
        await withGroup(async outer => {
          await using inner = new Group({ signal: outer.signal });
          (await inner.wait()).orThrow();
          outer.cancel();
        });
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
    {
      name: 'a task that has its signal by another name',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async stop => {
        stop.throwIfAborted();
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f() {
        await using outer = new Group();
        outer.go(async stop => {
          stop.throwIfAborted();
          await using inner = new Group({ signal: stop });
          (await inner.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that does not take its signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async () => {
        await using inner = new Group({ limit: 2 });
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f() {
        await using outer = new Group();
        outer.go(async (signal) => {
          await using inner = new Group({ limit: 2, signal });
          (await inner.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task beside a signal from outside',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(signal: AbortSignal) {
      await using outer = new Group({ signal });
      outer.go(async () => {
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(signal: AbortSignal) {
        await using outer = new Group({ signal });
        outer.go(async (signal) => {
          await using inner = new Group({ signal });
          (await inner.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is only a task',
      code: dedent`
    import { Group } from 'errgroup';
    async function work() {
      await using inner = new Group();
      (await inner.wait()).orThrow();
    }
    export async function f() {
      await using outer = new Group();
      outer.go(work);
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      async function work(signal: AbortSignal) {
        await using inner = new Group({ signal });
        (await inner.wait()).orThrow();
      }
      export async function f() {
        await using outer = new Group();
        outer.go(work);
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper that does not take its signal',
      code: dedent`
    import { Group, map } from 'errgroup';
    export async function f(ids: string[]) {
      await map(ids, async (id) => {
        await using inner = new Group({ name: id });
        (await inner.wait()).orThrow();
      });
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group, map } from 'errgroup';
      export async function f(ids: string[]) {
        await map(ids, async (id, signal) => {
          await using inner = new Group({ name: id, signal });
          (await inner.wait()).orThrow();
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper without parentheses',
      code: dedent`
    import { Group, map } from 'errgroup';
    export async function f(ids: string[]) {
      await map(ids, async id => {
        await using inner = new Group({ name: id });
        (await inner.wait()).orThrow();
      });
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group, map } from 'errgroup';
      export async function f(ids: string[]) {
        await map(ids, async (id, signal) => {
          await using inner = new Group({ name: id, signal });
          (await inner.wait()).orThrow();
        });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback in a task',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(ids: string[]) {
      await using outer = new Group();
      outer.go(async () => {
        for (const group of ids.map(name => new Group({ name }))) (await group.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 45,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(ids: string[]) {
        await using outer = new Group();
        outer.go(async (signal) => {
          for (const group of ids.map(name => new Group({ name, signal }))) (await group.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
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
    import { all } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return all([own => fetch('https://example.com/', { signal: own })]);
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { all } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return all([own => fetch('https://example.com/', { signal: own })], { signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a record of tasks with options',
      code: dedent`
    import { allSettled } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return allSettled({ page: own => fetch('https://example.com/', { signal: own }) }, { timeout: 100 });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { allSettled } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return allSettled({ page: own => fetch('https://example.com/', { signal: own }) }, { timeout: 100, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a race of tasks',
      code: dedent`
    import { race } from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return race([own => fetch('https://example.com/', { signal: own })]);
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { race } from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return race([own => fetch('https://example.com/', { signal: own })], { signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapped list',
      code: dedent`
    import { map } from 'errgroup';
    export async function f(urls: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      return map(urls, (url, own) => fetch(url, { signal: own }), { limit: 4 });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { map } from 'errgroup';
      export async function f(urls: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        return map(urls, (url, own) => fetch(url, { signal: own }), { limit: 4, signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a loop over a list',
      code: dedent`
    import { forEach } from 'errgroup';
    export async function f(urls: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      await forEach(urls, async (url, own) => {
        await fetch(url, { signal: own });
      });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { forEach } from 'errgroup';
      export async function f(urls: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        await forEach(urls, async (url, own) => {
          await fetch(url, { signal: own });
        }, { signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a stream',
      code: dedent`
    import { stream } from 'errgroup';
    export async function f(urls: string[], signal: AbortSignal) {
      signal.throwIfAborted();
      for await (const page of stream(urls, (url, own) => fetch(url, { signal: own }), { limit: 4 })) {
        console.log(page.url);
      }
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { stream } from 'errgroup';
      export async function f(urls: string[], signal: AbortSignal) {
        signal.throwIfAborted();
        for await (const page of stream(urls, (url, own) => fetch(url, { signal: own }), { limit: 4, signal })) {
          console.log(page.url);
        }
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
    import * as errgroup from 'errgroup';
    export async function f(signal: AbortSignal) {
      signal.throwIfAborted();
      return errgroup.withGroup(async group => {
        group.go(own => fetch('https://example.com/', { signal: own }));
      });
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import * as errgroup from 'errgroup';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        return errgroup.withGroup(async group => {
          group.go(own => fetch('https://example.com/', { signal: own }));
        }, { signal });
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of tasks in a task',
      code: dedent`
    import { all, Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(() => all([own => fetch('https://example.com/', { signal: own })]));
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { all, Group } from 'errgroup';
      export async function f() {
        await using outer = new Group();
        outer.go((signal) => all([own => fetch('https://example.com/', { signal: own })], { signal }));
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal of no type',
      code: dedent`
        import { Group } from 'errgroup';
        export async function run(url: string, { signal }: any) {
          await fetch(url, { signal });
          const group = new Group({ limit: 2 });
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function run(url: string, { signal }: any) {
                await fetch(url, { signal });
                const group = new Group({ limit: 2, signal });
                return await group.wait();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that a mapper makes and that takes no signal',
      code: dedent`
        import { Group, all } from 'errgroup';
        export const run = (ids: string[]) =>
          all(ids.map(id => async () => {
            const group = new Group({ name: id });
            return await group.wait();
          }));
      `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { Group, all } from 'errgroup';
              export const run = (ids: string[]) =>
                all(ids.map(id => async (signal: AbortSignal) => {
                  const group = new Group({ name: id, signal });
                  return await group.wait();
                }));
            `,
            },
          ],
        },
      ],
    },
  ],
});
