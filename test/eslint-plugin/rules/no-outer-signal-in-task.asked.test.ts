import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-outer-signal-in-task', ruleOf('no-outer-signal-in-task'), {
  valid: [],
  invalid: [
    {
      name: 'a choice between options with the signal and others',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, options: { signal?: AbortSignal; retries?: number }): Promise<string>;
        export const texts = (ids: string[], signal?: AbortSignal) =>
          map(ids, id => load(id, signal ? { signal } : {}), { limit: 2, signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function load(id: string, options: { signal?: AbortSignal; retries?: number }): Promise<string>;
                export const texts = (ids: string[], signal?: AbortSignal) =>
                  map(ids, (id, signal) => load(id, { signal }), { limit: 2, signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are only there with the signal',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
        export const texts = (ids: string[], parent?: AbortSignal) =>
          map(ids, id => load(id, parent && { signal: parent }), { limit: 2, signal: parent });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
                export const texts = (ids: string[], parent?: AbortSignal) =>
                  map(ids, (id, signal) => load(id, { signal }), { limit: 2, signal: parent });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a choice that is the value of a function',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, options: { signal?: AbortSignal }): Promise<string>;
        export const texts = (ids: string[], signal?: AbortSignal) =>
          map(ids, async id => {
            const options = () => signal ? { signal } : {};
            return await load(id, options());
          }, { limit: 2, signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function load(id: string, options: { signal?: AbortSignal }): Promise<string>;
                export const texts = (ids: string[], signal?: AbortSignal) =>
                  map(ids, async (id, signal) => {
                    const options = () => ({ signal });
                    return await load(id, options());
                  }, { limit: 2, signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a choice with a comment',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, options: { signal?: AbortSignal }): Promise<string>;
        export const texts = (ids: string[], signal?: AbortSignal) =>
          map(ids, id => load(id, signal ? { signal } : /* for ever */ {}), { limit: 2, signal });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'a choice in the body of a group',
      code: dedent`
        import { withGroup } from 'errgroup';
        declare function load(id: string, options: { signal?: AbortSignal }): Promise<string>;
        export const texts = (id: string, signal?: AbortSignal) =>
          withGroup(async group => {
            const other = group.go(own => load("other", { signal: own }));
            return [await load(id, signal ? { signal } : {}), await other.promise];
          }, { signal });
      `,
      errors: [
        {
          messageId: 'outerSignalInBody',
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'useGroupSignal',
              output: dedent`
                import { withGroup } from 'errgroup';
                declare function load(id: string, options: { signal?: AbortSignal }): Promise<string>;
                export const texts = (id: string, signal?: AbortSignal) =>
                  withGroup(async group => {
                    const other = group.go(own => load("other", { signal: own }));
                    return [await load(id, { signal: group.signal }), await other.promise];
                  }, { signal });
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a deadline where there is no signal, and nothing',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(id: string, options: { signal?: AbortSignal | undefined }): Promise<string>;
        export const texts = (ids: string[], signal?: AbortSignal) =>
          map(ids, id => load(id, { signal: signal ?? AbortSignal.timeout(1_000) }), { limit: 2, signal });
        export const again = (ids: string[], init: RequestInit) =>
          map(ids, id => load(id, { signal: init.signal ?? undefined }), { limit: 2, signal: init.signal ?? undefined });
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function load(id: string, options: { signal?: AbortSignal | undefined }): Promise<string>;
                export const texts = (ids: string[], signal?: AbortSignal) =>
                  map(ids, (id, taskSignal) => load(id, { signal: AbortSignal.any([taskSignal, signal ?? AbortSignal.timeout(1_000)]) }), { limit: 2, signal });
                export const again = (ids: string[], init: RequestInit) =>
                  map(ids, id => load(id, { signal: init.signal ?? undefined }), { limit: 2, signal: init.signal ?? undefined });
              `,
            },
          ],
        },
        {
          messageId: 'outerSignal',
          line: 6,
          column: 37,
          endLine: 6,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { map } from 'errgroup';
                declare function load(id: string, options: { signal?: AbortSignal | undefined }): Promise<string>;
                export const texts = (ids: string[], signal?: AbortSignal) =>
                  map(ids, id => load(id, { signal: signal ?? AbortSignal.timeout(1_000) }), { limit: 2, signal });
                export const again = (ids: string[], init: RequestInit) =>
                  map(ids, (id, signal) => load(id, { signal }), { limit: 2, signal: init.signal ?? undefined });
              `,
            },
          ],
        },
      ],
    },
  ],
});
