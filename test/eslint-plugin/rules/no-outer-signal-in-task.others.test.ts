import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// What aborts for a reason of its own, of which the group was told nothing.
ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [],
  invalid: [
    {
      name: 'a deadline beside the parent of the group',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], signal: AbortSignal) {
          await using group = new Group({ signal });
          const deadline = AbortSignal.timeout(5_000);
          for (const url of urls) group.go(() => fetch(url, { signal: deadline }));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 63,
          endLine: 5,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(urls: string[], signal: AbortSignal) {
                await using group = new Group({ signal });
                const deadline = AbortSignal.timeout(5_000);
                for (const url of urls) group.go((signal) => fetch(url, { signal: AbortSignal.any([signal, deadline]) }));
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller that something else aborts',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(url: string, signal: AbortSignal, stop: AbortController) {
          await using group = new Group({ signal });
          group.go(async own => { await fetch(url, { signal: own }); await fetch(url, stop); });
          group.go(async own => { await fetch(url, { signal: stop.signal }); });
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 54,
          endLine: 5,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(url: string, signal: AbortSignal, stop: AbortController) {
                await using group = new Group({ signal });
                group.go(async own => { await fetch(url, { signal: own }); await fetch(url, stop); });
                group.go(async own => { await fetch(url, { signal: AbortSignal.any([own, stop.signal]) }); });
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a controller beside a group without a parent',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(url: string) {
          const stop = new AbortController();
          process.once('SIGINT', () => stop.abort());
          await using group = new Group({ limit: 3 });
          group.go(async () => { await fetch(url, { signal: stop.signal }); });
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 53,
          endLine: 6,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(url: string) {
                const stop = new AbortController();
                process.once('SIGINT', () => stop.abort());
                await using group = new Group({ limit: 3 });
                group.go(async (signal) => { await fetch(url, { signal: AbortSignal.any([signal, stop.signal]) }); });
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is given where there is one',
      code: dedent`
        import { map } from 'errgroup';
        export const f = (urls: string[], signal: AbortSignal, idle?: AbortSignal) =>
          map(urls, url => fetch(url, { ...(idle && { signal: idle }) }), { signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { map } from 'errgroup';
              export const f = (urls: string[], signal: AbortSignal, idle?: AbortSignal) =>
                map(urls, (url, signal) => fetch(url, { signal: idle ? AbortSignal.any([signal, idle]) : signal }), { signal });
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'the signal of another group',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], signal: AbortSignal) {
          await using readers = new Group({ signal });
          await using writers = new Group({ signal });
          readers.go(own => fetch("/", { signal: own }));
          for (const url of urls) writers.go(own => fetch(url, { signal: readers.signal }));
          (await readers.wait()).orThrow();
          (await writers.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 66,
          endLine: 6,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(urls: string[], signal: AbortSignal) {
                await using readers = new Group({ signal });
                await using writers = new Group({ signal });
                readers.go(own => fetch("/", { signal: own }));
                for (const url of urls) writers.go(own => fetch(url, { signal: AbortSignal.any([own, readers.signal]) }));
                (await readers.wait()).orThrow();
                (await writers.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'what the parent of the group is made of',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(urls: string[], options: { signal: AbortSignal }) {
          const deadline = AbortSignal.timeout(5_000);
          const { signal } = options;
          await using group = new Group({ signal: AbortSignal.any([signal, deadline]) });
          for (const url of urls) group.go(() => fetch(url, { signal: options.signal }));
          for (const url of urls) group.go(() => fetch(url, { signal: deadline }));
          (await group.wait()).orThrow();
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 63,
          endLine: 6,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(urls: string[], options: { signal: AbortSignal }) {
                const deadline = AbortSignal.timeout(5_000);
                const { signal } = options;
                await using group = new Group({ signal: AbortSignal.any([signal, deadline]) });
                for (const url of urls) group.go((signal) => fetch(url, { signal }));
                for (const url of urls) group.go(() => fetch(url, { signal: deadline }));
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
        {
          messageId: 'outerSignal',
          line: 7,
          column: 63,
          endLine: 7,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
              import { Group } from 'errgroup';
              export async function f(urls: string[], options: { signal: AbortSignal }) {
                const deadline = AbortSignal.timeout(5_000);
                const { signal } = options;
                await using group = new Group({ signal: AbortSignal.any([signal, deadline]) });
                for (const url of urls) group.go(() => fetch(url, { signal: options.signal }));
                for (const url of urls) group.go((signal) => fetch(url, { signal }));
                (await group.wait()).orThrow();
              }
            `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline in the body of a group',
      code: dedent`
        import { withGroup } from 'errgroup';
        export async function f(url: string, signal: AbortSignal) {
          const deadline = AbortSignal.timeout(5_000);
          await withGroup(async group => {
            group.go(own => fetch(url, { signal: own }));
            await fetch("/next", { signal: deadline });
          }, { signal });
        }
      `,
      errors: [
        {
          messageId: 'outerSignalInBody',
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
              import { withGroup } from 'errgroup';
              export async function f(url: string, signal: AbortSignal) {
                const deadline = AbortSignal.timeout(5_000);
                await withGroup(async group => {
                  group.go(own => fetch(url, { signal: own }));
                  await fetch("/next", { signal: AbortSignal.any([group.signal, deadline]) });
                }, { signal });
              }
            `,
            },
          ],
        },
      ],
    },
  ],
});
