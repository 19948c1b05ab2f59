import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A signal that may be absent, in the place of one that is always there.
ruleTester.run('no-signal-after-wait', ruleOf('no-signal-after-wait'), {
  valid: [],
  invalid: [
    {
      name: 'an option that takes undefined',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
        export async function f(options: { signal?: AbortSignal }) {
          const group = new Group({ signal: options.signal });
          (await group.wait()).orThrow();
          return await load("a", { signal: group.signal });
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
              import { Group } from 'errgroup';
              declare function load(id: string, options?: { signal?: AbortSignal | undefined }): Promise<string>;
              export async function f(options: { signal?: AbortSignal }) {
                const group = new Group({ signal: options.signal });
                (await group.wait()).orThrow();
                return await load("a", { signal: options.signal });
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter that takes undefined',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal?: AbortSignal) {
          const group = new Group({ signal });
          (await group.wait()).orThrow();
          return await load("a", group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
              import { Group } from 'errgroup';
              declare function load(id: string, signal?: AbortSignal): Promise<string>;
              export async function f(signal?: AbortSignal) {
                const group = new Group({ signal });
                (await group.wait()).orThrow();
                return await load("a", signal);
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter that has to be there',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function f(signal?: AbortSignal) {
          const group = new Group({ signal });
          (await group.wait()).orThrow();
          return await load("a", group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'a signal that may be null, for what takes undefined alone',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal | null) {
          const group = new Group(signal ? { signal } : {});
          (await group.wait()).orThrow();
          return await load("a", group.signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'a signal that is kept',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(signal?: AbortSignal) {
          const group = new Group({ signal });
          (await group.wait()).orThrow();
          return { signal: group.signal };
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'a copy that nothing else names',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(run: (signal: AbortSignal) => Promise<void>, outer: AbortSignal) {
          await using group = new Group({ signal: outer });
          const { signal } = group;
          group.go(run);
          (await group.wait()).orThrow();
          await run(signal);
        }
      `,
      errors: [
        {
          messageId: 'deadSignal',
          line: 7,
          column: 13,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'useSignal',
              output: dedent`
                import { Group } from 'errgroup';
                export async function f(run: (signal: AbortSignal) => Promise<void>, outer: AbortSignal) {
                  await using group = new Group({ signal: outer });
                  group.go(run);
                  (await group.wait()).orThrow();
                  await run(outer);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
