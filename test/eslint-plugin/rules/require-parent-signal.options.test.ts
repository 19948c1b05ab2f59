import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const declarations = dedent`
  import { Group, type GroupOptions, map, withGroup } from 'errgroup';
  declare function load(id: string, signal: AbortSignal): Promise<string>;
`;

// Options that are made apart from the group.
ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    {
      name: 'options with a signal, or that say they have none',
      code: dedent`
        ${declarations}
        export async function f(id: string, signal: AbortSignal) {
          const options = { limit: 2, signal };
          await map([id], load, options);
          const alone = { limit: 2, signal: undefined };
          await map([id], load, alone);
        }
      `,
    },
    {
      name: 'options that something else may change',
      code: dedent`
        ${declarations}
        interface Options { limit: number; signal?: AbortSignal }
        declare function complete(options: Options): void;
        export const shared: Options = { limit: 2 };
        export async function f(id: string, signal: AbortSignal) {
          const options: Options = { limit: 2 };
          complete(options);
          await map([id], load, options);
          const own: Options = { limit: 2 };
          own.signal = signal;
          await map([id], load, own);
          await map([id], load, shared);
          let later: Options = { limit: 2 };
          if (id) later = own;
          await map([id], load, later);
        }
      `,
    },
    {
      name: 'options with what is not in sight',
      code: dedent`
        ${declarations}
        interface Options { limit: number; signal?: AbortSignal }
        export async function f(id: string, given: Options, signal: AbortSignal) {
          const options = { ...given, limit: 2 };
          await map([id], load, options);
          const { limit } = given;
          await map([id], load, { limit, signal });
        }
      `,
    },
    {
      name: 'options that are given the signal later',
      code: dedent`
        ${declarations}
        export async function f(id: string, signal: AbortSignal) {
          const options: GroupOptions = { limit: 2 };
          if (id !== '') options.signal = signal;
          await map([id], load, options);
        }
      `,
    },
    {
      name: 'options that could have a signal, and have none to give',
      code: dedent`
        ${declarations}
        export async function f(id: string) {
          const options: GroupOptions = { limit: 2 };
          await map([id], load, options);
        }
      `,
    },
    {
      name: 'options where no signal is',
      code: dedent`
        ${declarations}
        const options = { limit: 2 };
        export const f = (id: string) => map([id], load, options);
      `,
    },
  ],
  invalid: [
    {
      name: 'a constant of the module',
      code: dedent`
        ${declarations}
        const options = { limit: 2 } as const;
        export const f = (id: string, signal: AbortSignal) => {
          signal.throwIfAborted();
          return map([id], load, options);
        };
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'map', signal: 'signal' },
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declarations}
                const options = { limit: 2 } as const;
                export const f = (id: string, signal: AbortSignal) => {
                  signal.throwIfAborted();
                  return map([id], load, { ...options, signal });
                };
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that another member is added to',
      code: dedent`
        ${declarations}
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const options: GroupOptions = { limit: 2 };
          if (id !== '') options.name = id;
          await map([id], load, options);
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'map', signal: 'signal' },
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declarations}
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const options: GroupOptions = { limit: 2 };
                  if (id !== '') options.name = id;
                  await map([id], load, { ...options, signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that two groups have',
      code: dedent`
        ${declarations}
        export async function f(id: string, signal: AbortSignal) {
          signal.throwIfAborted();
          const options = { name: 'f', limit: 2 };
          await map([id], load, options);
          const group = new Group(options);
          group.go(own => load(id, own));
          return await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declarations}
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const options = { name: 'f', limit: 2 };
                  await map([id], load, { ...options, signal });
                  const group = new Group(options);
                  group.go(own => load(id, own));
                  return await group.wait();
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingParent',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                ${declarations}
                export async function f(id: string, signal: AbortSignal) {
                  signal.throwIfAborted();
                  const options = { name: 'f', limit: 2 };
                  await map([id], load, options);
                  const group = new Group({ ...options, signal });
                  group.go(own => load(id, own));
                  return await group.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the options of a scope in a task',
      code: dedent`
        ${declarations}
        const options = { limit: 2 };
        export const f = (group: Group, id: string) =>
          group.go(() => withGroup(inner => { inner.go(own => load(id, own)); }, options));
      `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                ${declarations}
                const options = { limit: 2 };
                export const f = (group: Group, id: string) =>
                  group.go((signal) => withGroup(inner => { inner.go(own => load(id, own)); }, { ...options, signal }));
              `,
            },
          ],
        },
      ],
    },
  ],
});
