import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);
const rule = ruleOf('require-task-signal');

ruleTester.run('require-task-signal', rule, {
  valid: [
    {
      name: 'a task that passes its signal on',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(signal => fetch('https://example.com/', { signal }));
      `,
      filename: 'file.js',
    },
    {
      name: 'a call of a function of the file that can take no signal',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const load = async id => id;
        group.go(() => load('a'));
      `,
      filename: 'file.js',
    },
    {
      name: 'a module that is loaded',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(async () => {
          await import('node:fs');
        });
      `,
      filename: 'file.js',
    },
    {
      name: 'a nested group, which is to be given the signal',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(async () => {
          await using inner = new Group();
          (await inner.wait()).orThrow();
        });
      `,
      filename: 'file.js',
    },
    {
      name: 'a wait that cleans up',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(async () => {
          try {
            console.log('work');
          } finally {
            await fetch('https://example.com/');
          }
        });
      `,
      filename: 'file.js',
    },
    {
      name: 'a named function, whose calls only types can judge',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        async function work() {
          await fetch('https://example.com/');
        }
        group.go(work);
      `,
      filename: 'file.js',
    },
    {
      name: 'a call that is told in so many words that no signal is meant',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(async () => { await load('a', undefined); });
      `,
    },
    {
      name: 'options of the code around it',
      code: dedent`
        import { Group } from 'errgroup';
        export function run(group: Group, options, request: Request) {
          group.go(() => fetch('a', options));
          group.go(() => fetch(request));
        }
      `,
    },
    {
      name: 'what has been started before',
      code: dedent`
        import { Group } from 'errgroup';
        export function run(group: Group, work) {
          group.go(async () => { await work; });
          group.go(() => work.promise);
        }
      `,
    },
    {
      name: 'what the platform does at once',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(() => console.log('x'));
      `,
    },
    {
      name: 'a method of the class that can take no signal',
      code: dedent`
        import { Group } from 'errgroup';
        export class Worker {
          #group = new Group();
          async work(id: string) {}
          run() { this.#group.go(() => this.work('a')); }
        }
      `,
    },
    {
      name: 'a list of what can take no signal',
      code: dedent`
        import { Group } from 'errgroup';
        async function save(id: string) {}
        const group = new Group();
        group.go(async () => { await Promise.all([save('a'), save('b')]); });
      `,
    },
    {
      name: 'branches that can take no signal',
      code: dedent`
        import { Group } from 'errgroup';
        async function save(id: string) {}
        const group = new Group();
        group.go(() => isNew ? save('a') : undefined);
      `,
    },
    {
      name: 'a promise that has settled when it is made',
      code: dedent`
        import { Group, forEach } from 'errgroup';
        let sum = 0;
        const group = new Group();
        group.go(() => Promise.reject(new Error('no')));
        await forEach([1, 2], value => {
          sum += value;
          return Promise.resolve();
        });
      `,
      filename: 'file.js',
    },
    {
      name: 'a signal that is made of the one of the group',
      code: dedent`
    import { Group } from 'errgroup';
    const group = new Group();
    const soon = AbortSignal.any([group.signal, AbortSignal.timeout(1_000)]);
    group.go(() => load('1', soon));
    (await group.wait()).orThrow();
  `,
    },
    {
      name: 'a clean-up with a signal of its own',
      code: dedent`
    import { Group, shield } from 'errgroup';
    const group = new Group();
    group.go(() => shield(signal => flush(signal), { timeout: 1_000 }));
    (await group.wait()).orThrow();
  `,
    },
  ],
  invalid: [
    {
      name: 'a group with a signal is not what the task works on',
      code: dedent`
        import { Group } from 'errgroup';
        export async function f(url, next, signal) {
          await using group = new Group({ signal });
          group.go(async () => {
            await fetch(url);
            group.go(next);
          });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 23,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a process that only a timer kills',
      code: dedent`
        import { spawn } from 'node:child_process';
        import { once } from 'node:events';
        import { Group } from 'errgroup';
        export async function f(command) {
          await using group = new Group();
          const child = spawn(command);
          setTimeout(() => child.kill(), 1000);
          group.go(() => once(child, 'exit'));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 37,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'an await in a JavaScript file',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(async () => {
          await fetch('https://example.com/');
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 21,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a returned call',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(() => fetch('https://example.com/'));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 45,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a parameter that is never read',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.tryGo(async s => {
          await fetch('https://example.com/');
        });
      `,
      errors: [
        {
          messageId: 'unusedSignal',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 23,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a call of a function of the file that takes options',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const load = async (id, options) => [id, options];
        group.go(() => load('a'));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 25,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a loop that awaits',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const poll = async () => {};
        group.go(async () => {
          while (true) await poll();
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const poll = async () => {};
                group.go(async (signal) => {
                  while (true) { signal.throwIfAborted(); await poll(); }
                });
              `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a loop over a stream',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(async () => {
          for await (const chunk of process.stdin) console.log(chunk);
        });
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 21,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a mapper',
      code: dedent`
        import { map } from 'errgroup';
        export const run = ids => map(ids, id => fetch(id));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 36,
          endLine: 2,
          endColumn: 51,
        },
      ],
    },
    {
      name: 'a task of a list',
      code: dedent`
        const { all } = require('errgroup');
        exports.run = () => all([() => fetch('a'), signal => fetch('b', { signal })]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 2,
          column: 26,
          endLine: 2,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'a promise that is made of work',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(() => Promise.resolve(fetch('a')));
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 43,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a method that opens a group, by a name of the settings',
      code: dedent`
        export async function f(pool) {
          const group = pool.openGroup();
          group.go(async () => {
            await fetch("https://example.com");
          });
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 23,
        },
      ],
      settings: { errgroup: { factories: ['openGroup'] } },
    },
  ],
});
