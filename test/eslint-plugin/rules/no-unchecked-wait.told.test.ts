import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const run = (options: string, wait: string): string => dedent`
  import { Group } from 'errgroup';
  declare function report(error: unknown): void;
  declare function load(id: string, signal: AbortSignal): Promise<void>;
  export async function run(ids: string[]) {
    const group = new Group(${options});
    for (const id of ids) group.go(signal => load(id, signal));
    ${wait}
  }
`;

const checked = dedent`
  const outcome = await group.wait();
  if (!outcome.ok) throw outcome.error;
`.replaceAll('\n', '\n    ');

ruleTester.run('no-unchecked-wait', ruleOf('no-unchecked-wait'), {
  valid: [
    {
      name: 'a group of a field that tells each failure',
      code: dedent`
        import { Group } from 'errgroup';
        declare const report: (error: unknown) => void;
        export class Jobs {
          readonly #group = new Group({ failFast: false, onError: report });
          async drain() {
            await this.#group.wait();
          }
        }
      `,
    },
    {
      name: 'a group that a constructor makes, and that tells each failure',
      code: dedent`
        import { Group } from 'errgroup';
        export class Jobs {
          readonly group: Group;
          constructor(report: (error: unknown) => void) {
            this.group = new Group({ failFast: false, onError: report });
          }
          async drain() {
            await this.group.wait();
          }
        }
      `,
    },
    {
      name: 'a group that is made for the first task, and tells each failure',
      code: dedent`
        import { Group } from 'errgroup';
        let background: Group | undefined;
        export function start(work: (signal: AbortSignal) => Promise<void>) {
          background ??= new Group({ failFast: false, onError: console.error });
          background.go(work);
        }
        export async function stop() {
          background?.cancel();
          await background?.wait();
        }
      `,
    },
    {
      name: 'a group that another one takes the place of, and that tells each failure',
      code: dedent`
        import { Group } from 'errgroup';
        const options = { failFast: false, onError: console.error } as const;
        export class Jobs {
          #group = new Group(options);
          async drain() {
            const group = this.#group;
            this.#group = new Group(options);
            await group.wait();
          }
        }
      `,
    },
    {
      name: 'a group that goes on and tells each failure',
      code: run('{ failFast: false, onError: report }', 'await group.wait();'),
    },
    {
      name: 'the options of such a group by a name',
      code: dedent`
        import { withGroup } from 'errgroup';
        const options = { failFast: false, onError: console.error } as const;
        export const run = (work: (signal: AbortSignal) => Promise<void>) =>
          withGroup(async group => {
            group.go(work);
            const { cancelled } = await group.wait();
            return cancelled;
          }, options);
      `,
    },
  ],
  invalid: [
    {
      name: 'a group that another one takes the place of',
      code: dedent`
        import { Group } from 'errgroup';
        export class Jobs {
          #group = new Group({ onError: console.error });
          async drain() {
            const group = this.#group;
            this.#group = new Group({ failFast: false });
            await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          data: { wait: 'group.wait()', read: '' },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                export class Jobs {
                  #group = new Group({ onError: console.error });
                  async drain() {
                    const group = this.#group;
                    this.#group = new Group({ failFast: false });
                    const outcome = await group.wait();
                    if (!outcome.ok) throw outcome.error;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group that is given itself',
      code: dedent`
        import { Group } from 'errgroup';
        export async function stop(other: Group) {
          const group: Group = group ?? other;
          const same: Group = same;
          await same.wait();
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          data: { wait: 'same.wait()', read: '' },
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                export async function stop(other: Group) {
                  const group: Group = group ?? other;
                  const same: Group = same;
                  const outcome = await same.wait();
                  if (!outcome.ok) throw outcome.error;
                  await group.wait();
                }
              `,
            },
          ],
        },
        {
          messageId: 'dropped',
          data: { wait: 'group.wait()', read: '' },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                export async function stop(other: Group) {
                  const group: Group = group ?? other;
                  const same: Group = same;
                  await same.wait();
                  const outcome = await group.wait();
                  if (!outcome.ok) throw outcome.error;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a field of the same name in another class',
      code: dedent`
        import { Group } from 'errgroup';
        declare const report: (error: unknown) => void;
        export class Told {
          readonly group = new Group({ failFast: false, onError: report });
        }
        export class Jobs {
          readonly group = new Group();
          async drain() {
            await this.group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                declare const report: (error: unknown) => void;
                export class Told {
                  readonly group = new Group({ failFast: false, onError: report });
                }
                export class Jobs {
                  readonly group = new Group();
                  async drain() {
                    const outcome = await this.group.wait();
                    if (!outcome.ok) throw outcome.error;
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a group that ends with its first failure',
      code: run('{ onError: report }', 'await group.wait();'),
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: run('{ onError: report }', checked),
            },
          ],
        },
      ],
    },
    {
      name: 'a group that tells nobody',
      code: run('{ failFast: false }', 'await group.wait();'),
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: run('{ failFast: false }', checked),
            },
          ],
        },
      ],
    },
    {
      name: 'a wait that nothing waits for',
      code: run('{ failFast: false, onError: report }', 'group.wait();'),
      errors: [
        {
          messageId: 'floating',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: run('{ failFast: false, onError: report }', checked),
            },
          ],
        },
      ],
    },
  ],
});
