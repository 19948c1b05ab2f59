import dedent from 'dedent';

import { RuleTester, ruleOf, typed, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unchecked-wait', ruleOf('no-unchecked-wait'), {
  valid: [
    {
      name: 'an outcome that a callback returns to what may look at it',
      code: dedent`
        import type { Group, Outcome } from 'errgroup';
        declare function onStop(stop: () => unknown): void;
        declare function report(stop: () => Promise<Outcome>): void;
        export function register(group: Group) {
          onStop(() => group.wait());
          report(() => group.wait());
        }
      `,
    },
    {
      name: 'an outcome that a chain of promises goes on with',
      code: dedent`
        import type { Group } from 'errgroup';
        export function join(closing: Promise<void>, group: Group) {
          return closing.then(() => group.wait());
        }
      `,
    },
    {
      name: 'a callback whose call has a signature that waits for it',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function it(name: string, run: () => void): void;
        declare function it(name: string, run: () => PromiseLike<unknown>): void;
        export function test(group: Group) {
          it('ends', () => group.wait());
        }
      `,
    },
    {
      name: 'a function that another caller has the outcome of',
      code: dedent`
        import type { Group } from 'errgroup';
        export async function run(group: Group) {
          const stop = () => group.wait();
          process.once('SIGTERM', stop);
          const outcome = await stop();
          outcome.orThrow();
        }
      `,
    },
    {
      name: 'a method named forEach that waits',
      code: dedent`
        import type { Group } from 'errgroup';
        declare const groups: {
          forEach<T>(use: (group: Group) => Promise<T>): Promise<T[]>;
        };
        export async function join() {
          return await groups.forEach(group => group.wait());
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'an outcome that a listener returns',
      code: dedent`
        import type { Group } from 'errgroup';
        export function register(group: Group) {
          process.once('SIGTERM', () => group.wait());
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 45,
        },
      ],
    },
    {
      name: 'an outcome that an asynchronous listener returns',
      code: dedent`
        import type { Group } from 'errgroup';
        export function register(group: Group) {
          process.once('SIGTERM', async () => {
            group.cancel();
            return group.wait();
          });
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 24,
        },
      ],
    },
    {
      name: 'an outcome that a listener with a name returns',
      code: dedent`
        import type { Group } from 'errgroup';
        export function register(group: Group) {
          const stop = () => group.wait();
          process.once('SIGTERM', stop);
          process.once('SIGINT', stop);
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'an outcome that a timer, a microtask or a forEach gets',
      code: dedent`
        import type { Group } from 'errgroup';
        export function later(groups: Group[], group: Group) {
          setTimeout(() => group.wait(), 100);
          queueMicrotask(() => group.wait());
          groups.forEach(each => each.wait());
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 32,
        },
        {
          messageId: 'floating',
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 36,
        },
        {
          messageId: 'floating',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: 'an outcome that a member of the options returns to nobody',
      code: dedent`
        import type { Group } from 'errgroup';
        declare function serve(options: { onClose?: () => void }): void;
        export function run(group: Group) {
          serve({ onClose: () => group.wait() });
        }
      `,
      errors: [
        {
          messageId: 'floating',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'an outcome that a finally waits for',
      code: dedent`
        import type { Group } from 'errgroup';
        export function run(work: Promise<void>, group: Group) {
          return work.finally(() => group.wait());
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 41,
        },
      ],
    },
  ],
});

new RuleTester(untyped).run('no-unchecked-wait', ruleOf('no-unchecked-wait'), {
  valid: [
    {
      name: 'a listener of which only types would tell',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        process.once('SIGTERM', () => group.wait());
      `,
    },
  ],
  invalid: [
    {
      name: 'an outcome that a timer, a finally or a forEach gets',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        setTimeout(() => group.wait(), 100);
        run().finally(() => group.wait());
        [group].forEach(() => group.wait());
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 30,
        },
        {
          messageId: 'dropped',
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 33,
        },
        {
          messageId: 'floating',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 35,
        },
      ],
    },
  ],
});
