import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A function that runs tasks, between a signal and them.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a helper that runs tasks which take no signal',
      code: dedent`
        import { all, map } from 'errgroup';
        declare function query(id: string): Promise<string>;
        const load = (ids: string[]) => map(ids, id => query(id));
        export const run = () => all([() => load(['1'])]);
      `,
    },
    {
      name: 'a helper that hands its tasks another signal',
      code: dedent`
        import { all, map } from 'errgroup';
        declare function query(id: string, signal: AbortSignal): Promise<string>;
        const load = (ids: string[]) =>
          map(ids, (id, signal) => query(id, signal), { signal: AbortSignal.timeout(5) });
        export const run = () => all([() => load(['1'])]);
      `,
    },
  ],
  invalid: [
    {
      name: 'a helper that runs tasks which take their signal',
      code: dedent`
        import { all, map } from 'errgroup';
        declare function query(id: string, signal: AbortSignal): Promise<string>;
        const load = (ids: string[]) => map(ids, (id, signal) => query(id, signal));
        export const run = () => all([() => load(['1'])]);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { all, map } from 'errgroup';
              declare function query(id: string, signal: AbortSignal): Promise<string>;
              const load = (ids: string[], signal?: AbortSignal) => map(ids, (id, signal) => query(id, signal), { signal });
              export const run = () => all([(signal) => load(['1'], signal)]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that runs tasks one after the other',
      code: dedent`
        import { all, map } from 'errgroup';
        declare function query(id: string): Promise<string>;
        const load = (ids: string[]) => map(ids, id => query(id), { limit: 1 });
        export const run = () => all([() => load(['1'])]);
      `,
      errors: [
        {
          messageId: 'brokenTask',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { all, map } from 'errgroup';
              declare function query(id: string): Promise<string>;
              const load = (ids: string[], signal?: AbortSignal) => map(ids, id => query(id), { limit: 1, signal });
              export const run = () => all([(signal) => load(['1'], signal)]);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that runs tasks, from a place with a signal',
      code: dedent`
        import { map } from 'errgroup';
        const load = (ids: string[]) =>
          map(ids, async (id, signal) => (await fetch(id, { signal })).text());
        export async function run(own: AbortSignal) {
          own.throwIfAborted();
          return await load(['1']);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
              import { map } from 'errgroup';
              const load = (ids: string[], signal?: AbortSignal) =>
                map(ids, async (id, signal) => (await fetch(id, { signal })).text(), { signal });
              export async function run(own: AbortSignal) {
                own.throwIfAborted();
                return await load(['1'], own);
              }
              `,
            },
          ],
        },
      ],
    },
  ],
});
