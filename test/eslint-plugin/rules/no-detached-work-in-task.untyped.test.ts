import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);

ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    {
      name: 'a call that may be synchronous',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        work(signal);
      });
    }
  `,
      filename: 'file.js',
    },
    {
      name: 'a function of the file that is synchronous',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        const note = value => value;
        note(signal);
      });
    }
  `,
      filename: 'file.js',
    },
    {
      name: 'a generator of the file',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        async function* pages() {}
        pages();
      });
    }
  `,
      filename: 'file.js',
    },
    {
      name: 'an iteration that may be awaited',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        await ids.forEach(async () => {
          await work(signal);
        });
      });
    }
  `,
      filename: 'file.js',
    },
    {
      name: 'a promise that is there already',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        void ids.ready;
      });
    }
  `,
      filename: 'file.js',
    },
  ],
  invalid: [
    {
      name: 'a call behind void',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        void work(signal);
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, map } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          await work(signal);
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a chain',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        work(signal).then(() => {});
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, map } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          await work(signal).then(() => {});
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a function of the file',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        async function load() {}
        load();
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, map } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          async function load() {}
          await load();
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a function that is called on the spot',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        (async () => {
          await work(signal);
        })();
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 6,
          endLine: 7,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, map } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          await (async () => {
            await work(signal);
          })();
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a request',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        fetch("https://example.com/", { signal });
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, map } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          await fetch("https://example.com/", { signal });
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'tasks of a group',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        map(ids, async () => {}, { signal });
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, map } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          await map(ids, async () => {}, { signal });
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a sleep of errgroup',
      code: dedent`
    import { Group, sleep } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        sleep(1_000, { signal });
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, sleep } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          await sleep(1_000, { signal });
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a combinator of promises',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        Promise.all(ids.map(id => work(id, signal)));
      });
    }
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'awaitIt',
              output: dedent`
      import { Group, map } from 'errgroup';
      export function f(group, ids) {
        const jobs = new Group();
        jobs.go(async signal => {
          await Promise.all(ids.map(id => work(id, signal)));
        });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'forEach',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        ids.forEach(async id => {
          await work(id, signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 16,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a microtask',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        queueMicrotask(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 19,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'an asynchronous executor',
      code: dedent`
    import { Group, map } from 'errgroup';
    export function f(group, ids) {
      const jobs = new Group();
      jobs.go(async signal => {
        await new Promise(async resolve => {
          resolve(await work(signal));
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'executor',
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 22,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a fetch of the global object',
      code: dedent`
    import { Group } from 'errgroup';
    const group = new Group();
    group.go(() => {
      globalThis.fetch('/');
    });
    await group.wait();
  `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'returnIt',
              output: dedent`
    import { Group } from 'errgroup';
    const group = new Group();
    group.go(() => {
      return globalThis.fetch('/');
    });
    await group.wait();
  `,
            },
          ],
        },
      ],
    },
  ],
});
