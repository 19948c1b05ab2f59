import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    // With a parent the group would reject, and what was noted would be lost.
    {
      name: 'a mapper that notes what it has left out after the abort',
      code: dedent`
        import { map } from 'errgroup';
        declare function remove(id: string): Promise<void>;
        export async function removeAll(ids: string[], options?: { signal?: AbortSignal }) {
          const signal = options?.signal;
          const left: string[] = [];
          await map(ids, async id => {
            if (signal?.aborted) {
              left.push(id);
              return;
            }
            await remove(id);
          });
          return left;
        }
      `,
    },
    {
      name: 'the signal of options, which the tasks of a group ask',
      code: dedent`
        import { Group } from 'errgroup';
        declare function save(): Promise<void>;
        export async function saveTwice(options: { signal: AbortSignal }) {
          await using group = new Group();
          group.go(async () => {
            if (!options.signal.aborted) await save();
            if (options.signal.aborted) return;
            await save();
          });
          (await group.wait()).orThrow();
        }
      `,
    },
    {
      name: 'workers each of which leaves its loop after the abort, or for another reason',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(worker: string, file: string): Promise<void>;
        export async function loadAll(workers: string[], files: string[], options: { signal?: AbortSignal }) {
          let isFull = false;
          await map(workers, async worker => {
            while (true) {
              if (options.signal?.aborted || isFull) break;
              const file = files.pop();
              if (file === undefined) break;
              await load(worker, file);
              isFull = files.length > 100;
            }
          });
          return files.length;
        }
      `,
    },
    {
      name: 'workers whose loops go on until the abort',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(worker: string): Promise<void>;
        export async function loadAll(workers: string[], left: { count: number }, signal?: AbortSignal) {
          await map(workers, async worker => {
            while (left.count > 0 && !signal?.aborted) await load(worker);
          });
        }
      `,
    },
    {
      name: 'tasks with loops of another kind, which go on until the abort',
      code: dedent`
        import { all } from 'errgroup';
        declare function load(page?: number): Promise<boolean>;
        export const loadAll = (signal: AbortSignal) =>
          all([
            async () => {
              for (let page = 0; !signal.aborted && page < 9; page++) await load(page);
            },
            async () => {
              do await load();
              while (!signal.aborted);
            },
          ]);
      `,
    },
  ],
  invalid: [
    {
      name: 'workers that throw after the abort, or for another reason',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(worker: string): Promise<number>;
        export async function loadAll(workers: string[], signal: AbortSignal) {
          await map(workers, async worker => {
            for (let count = 0; count < 9; count += await load(worker)) {
              if (signal.aborted || count < 0) throw new Error('stopped');
            }
          });
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'map', signal: 'signal' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                declare function load(worker: string): Promise<number>;
                export async function loadAll(workers: string[], signal: AbortSignal) {
                  await map(workers, async worker => {
                    for (let count = 0; count < 9; count += await load(worker)) {
                      if (signal.aborted || count < 0) throw new Error('stopped');
                    }
                  }, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper that goes on after the abort where the test has another part',
      code: dedent`
        import { map } from 'errgroup';
        declare function load(worker: string): Promise<number>;
        export async function loadAll(workers: string[], isStrict: boolean, signal: AbortSignal) {
          await map(workers, async worker => {
            if (signal.aborted && isStrict) return;
            await load(worker);
          });
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'map', signal: 'signal' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                declare function load(worker: string): Promise<number>;
                export async function loadAll(workers: string[], isStrict: boolean, signal: AbortSignal) {
                  await map(workers, async worker => {
                    if (signal.aborted && isStrict) return;
                    await load(worker);
                  }, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a mapper that throws after the abort',
      code: dedent`
        import { map } from 'errgroup';
        declare function remove(id: string): Promise<void>;
        export async function removeAll(ids: string[], signal: AbortSignal) {
          await map(ids, async id => {
            if (signal.aborted) throw signal.reason;
            await remove(id);
          });
        }
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'map', signal: 'signal' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                declare function remove(id: string): Promise<void>;
                export async function removeAll(ids: string[], signal: AbortSignal) {
                  await map(ids, async id => {
                    if (signal.aborted) throw signal.reason;
                    await remove(id);
                  }, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two tasks that asks',
      code: dedent`
        import { all } from 'errgroup';
        declare function save(): Promise<string>;
        declare function report(): Promise<string>;
        export const run = (signal: AbortSignal) =>
          all([
            async () => {
              if (signal.aborted) return '';
              return save();
            },
            () => report(),
          ]);
      `,
      errors: [
        {
          messageId: 'missingParent',
          data: { maker: 'all', signal: 'signal' },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                import { all } from 'errgroup';
                declare function save(): Promise<string>;
                declare function report(): Promise<string>;
                export const run = (signal: AbortSignal) =>
                  all([
                    async () => {
                      if (signal.aborted) return '';
                      return save();
                    },
                    () => report(),
                  ], { signal });
              `,
            },
          ],
        },
      ],
    },
  ],
});
