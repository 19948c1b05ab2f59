import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('require-wait');

ruleTester.run('require-wait', rule, {
  valid: [
    {
      name: 'a look into a text, a set or a map',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(lines: string[], known: Map<string, string>) {
          const group = new Group();
          const seen = new Set<string>();
          for (const line of lines) {
            const [id = '', name = ''] = line.trim().split('=');
            if (id.startsWith('#') || seen.has(id) || known.get(id) === name) continue;
            seen.add(id);
            group.go(signal => load(id, signal), { name });
          }
          console.log([...seen].slice(0, 3).join(', '));
          await group.wait();
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'timers, listeners and controllers',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const controller = new AbortController();
          const group = new Group({ signal: controller.signal });
          for (const id of ids) group.go(signal => load(id, signal));
          process.once('SIGINT', () => controller.abort());
          const timer = setInterval(() => console.log(group.running), 1_000);
          if (ids.length > 100) controller.abort(new RangeError('too many'));
          await group.wait();
          clearInterval(timer);
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'the waits of other groups',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(id: string) {
          const users = new Group();
          const posts = new Group();
          const tags = new Group();
          users.go(signal => load(id, signal));
          posts.go(signal => load(id, signal));
          tags.go(signal => load(id, signal));
          const waiting = users.wait();
          const ofUsers = await waiting;
          if (!ofUsers.ok) posts.cancel(ofUsers.error);
          const outcomes = await Promise.all([posts.wait(), tags.wait()]);
          for (const outcome of [ofUsers, ...outcomes]) outcome.orThrow();
        }
      `,
      options: [{ mayThrow: true }],
    },
    {
      name: 'a function of the file that waits',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(ids: string[]) {
          const group = new Group();
          for (const id of ids) group.go(signal => load(id, signal));
          const finish = async () => (await group.wait()).orThrow();
          await finish();
        }
      `,
      options: [{ mayThrow: true }],
    },
  ],
  invalid: [
    {
      name: 'a function of the file that does not wait',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(id: string) {
          const group = new Group();
          group.go(signal => load(id, signal));
          check();
          await group.wait();

          function check() {
            if (id === '') throw new Error('empty');
          }
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'group' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(id: string) {
                  await using group = new Group();
                  group.go(signal => load(id, signal));
                  check();
                  await group.wait();

                  function check() {
                    if (id === '') throw new Error('empty');
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'the failure of another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export async function run(id: string) {
          await using users = new Group();
          const posts = new Group();
          users.go(signal => load(id, signal));
          posts.go(signal => load(id, signal));
          (await users.wait()).orThrow();
          return await posts.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'posts' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                export async function run(id: string) {
                  await using users = new Group();
                  await using posts = new Group();
                  users.go(signal => load(id, signal));
                  posts.go(signal => load(id, signal));
                  (await users.wait()).orThrow();
                  return await posts.wait();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a wait of another class that rejects',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        declare class Jobs {
          go(task: () => Promise<string>): void;
          wait(): Promise<void>;
        }
        export async function run(id: string, jobs: Jobs) {
          const posts = new Group();
          posts.go(signal => load(id, signal));
          await jobs.wait();
          return await posts.wait();
        }
      `,
      options: [{ mayThrow: true }],
      errors: [
        {
          messageId: 'mayThrow',
          line: 10,
          column: 9,
          endLine: 10,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'awaitUsing',
              data: { group: 'posts' },
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, signal?: AbortSignal): Promise<string>;
                declare class Jobs {
                  go(task: () => Promise<string>): void;
                  wait(): Promise<void>;
                }
                export async function run(id: string, jobs: Jobs) {
                  await using posts = new Group();
                  posts.go(signal => load(id, signal));
                  await jobs.wait();
                  return await posts.wait();
                }
              `,
            },
          ],
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
  ],
});
