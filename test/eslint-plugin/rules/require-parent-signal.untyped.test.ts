import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    {
      name: 'a request of another module',
      code: dedent`
    import { Group } from 'errgroup';
    import type { Request } from 'express';
    export async function handle(request: Request) {
      const group = new Group();
      (await group.wait()).orThrow();
    }
  `,
      filename: 'file.ts',
    },
    {
      name: 'a parameter that only its name calls a signal',
      code: dedent`
    import { Group } from 'errgroup';
    process.on('SIGTERM', async signal => {
      const group = new Group({ name: signal });
      (await group.wait()).orThrow();
    });
  `,
      filename: 'file.js',
    },
    {
      name: 'a class that another file declares',
      code: dedent`
    import { Pool } from './pool.js';
    export async function f({ signal }) {
      signal.throwIfAborted();
      return new Pool();
    }
  `,
      filename: 'file.js',
    },
    {
      name: 'options that are made elsewhere',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f({ signal }, options) {
      const group = new Group(options);
      (await group.wait()).orThrow();
    }
  `,
      filename: 'file.js',
    },
    {
      name: 'a task that is given to the group of another module',
      code: dedent`
    import { Group } from 'errgroup';
    import { group } from './jobs.js';
    group.go(async () => {
      const inner = new Group();
      (await inner.wait()).orThrow();
    });
  `,
      filename: 'file.js',
    },
    {
      name: 'a listener in a function with a signal',
      code: dedent`
    import { Group } from 'errgroup';
    export function f(emitter, { signal }) {
      emitter.on('message', async () => {
        const group = new Group();
        (await group.wait()).orThrow();
      });
    }
  `,
      filename: 'file.js',
    },
  ],
  invalid: [
    {
      name: 'a signal that is taken out of the options',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f({ signal }) {
      const group = new Group({ limit: 4 });
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f({ signal }) {
        const group = new Group({ limit: 4, signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a signal by its annotation',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(stop: AbortSignal) {
      const group = new Group();
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(stop: AbortSignal) {
        const group = new Group({ signal: stop });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.ts',
    },
    {
      name: 'a request by its annotation',
      code: dedent`
    import { Group } from 'errgroup';
    export async function POST(request: Request) {
      const group = new Group();
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function POST(request: Request) {
        const group = new Group({ signal: request.signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.ts',
    },
    {
      name: 'a group by its annotation',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f(outer: Group) {
      const group = new Group();
      (await group.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f(outer: Group) {
        const group = new Group({ signal: outer.signal });
        (await group.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.ts',
    },
    {
      name: 'the body of a scope',
      code: dedent`
    import { all, withGroup } from 'errgroup';
    export const f = () =>
      withGroup(async group => {
        await all([signal => fetch('https://example.com/', { signal })]);
      });
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { all, withGroup } from 'errgroup';
      export const f = () =>
        withGroup(async group => {
          await all([signal => fetch('https://example.com/', { signal })], { signal: group.signal });
        });
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a signal that is made here',
      code: dedent`
    import { map } from 'errgroup';
    export async function f(urls) {
      const signal = AbortSignal.timeout(100);
      await map(urls, (url, own) => fetch(url, { signal: own }));
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { map } from 'errgroup';
      export async function f(urls) {
        const signal = AbortSignal.timeout(100);
        await map(urls, (url, own) => fetch(url, { signal: own }), { signal });
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a task that has its signal',
      code: dedent`
    import { Group } from 'errgroup';
    export async function f() {
      await using outer = new Group();
      outer.go(async stop => {
        const group = new Group();
        (await group.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    }
  `,
      errors: [
        {
          messageId: 'missingParent',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
      import { Group } from 'errgroup';
      export async function f() {
        await using outer = new Group();
        outer.go(async stop => {
          const group = new Group({ signal: stop });
          (await group.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a task that does not take its signal',
      code: dedent`
    const { Group } = require('errgroup');
    exports.f = async () => {
      const outer = new Group();
      outer.go(async () => {
        const group = new Group();
        (await group.wait()).orThrow();
      });
      (await outer.wait()).orThrow();
    };
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      const { Group } = require('errgroup');
      exports.f = async () => {
        const outer = new Group();
        outer.go(async (signal) => {
          const group = new Group({ signal });
          (await group.wait()).orThrow();
        });
        (await outer.wait()).orThrow();
      };
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a named task in TypeScript',
      code: dedent`
    import { Group } from 'errgroup';
    const work = async () => {
      const group = new Group();
      (await group.wait()).orThrow();
    };
    export async function f(outer: Group) {
      outer.go(work);
    }
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group } from 'errgroup';
      const work = async (signal: AbortSignal) => {
        const group = new Group({ signal });
        (await group.wait()).orThrow();
      };
      export async function f(outer: Group) {
        outer.go(work);
      }
    `,
            },
          ],
        },
      ],
      filename: 'file.ts',
    },
    {
      name: 'a mapper without parameters',
      code: dedent`
    import { Group, forEach } from 'errgroup';
    export const f = ids =>
      forEach(ids, async () => {
        const group = new Group();
        (await group.wait()).orThrow();
      });
  `,
      errors: [
        {
          messageId: 'untakenParent',
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
      import { Group, forEach } from 'errgroup';
      export const f = ids =>
        forEach(ids, async (_item, signal) => {
          const group = new Group({ signal });
          (await group.wait()).orThrow();
        });
    `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
  ],
});
