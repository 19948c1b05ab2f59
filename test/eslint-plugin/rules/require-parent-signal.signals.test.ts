import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // A signal that is not for the group.
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
  ],
  invalid: [
    // Where the signal comes from.
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
  ],
});
