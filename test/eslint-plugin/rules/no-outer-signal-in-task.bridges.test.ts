import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-outer-signal-in-task');

ruleTester.run('no-outer-signal-in-task', rule, {
  valid: [
    {
      name: 'a controller that either of the signals aborts',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            const controller = new AbortController();
            const stop = () => controller.abort();
            signal.addEventListener('abort', stop);
            outer.addEventListener('abort', stop);
            const text = await load('a', controller.signal);
            signal.removeEventListener('abort', stop);
            outer.removeEventListener('abort', stop);
            return text;
          });
        }
      `,
    },
    {
      name: 'a nested group that the outer signal cancels, too',
      code: dedent`
        import { Group, onAbort } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            await using inner = new Group({ signal });
            using _link = onAbort(outer, reason => inner.cancel(reason));
            inner.go(own => load('a', own));
            (await inner.wait()).orThrow();
          });
        }
      `,
    },
    {
      name: 'a handler in place of a listener, and a method that is bound',
      code: dedent`
        import { Group, onAbort } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            const controller = new AbortController();
            using _link = onAbort(signal, controller.abort.bind(controller));
            outer.onabort = () => controller.abort();
            return await load('a', controller.signal);
          });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a controller that only the outer signal aborts',
      code: dedent`
        import { Group, onAbort } from 'errgroup';
        declare function load(id: string, signal: AbortSignal): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async () => {
            const controller = new AbortController();
            using _link = onAbort(outer, () => controller.abort());
            return await load('a', controller.signal);
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group, onAbort } from 'errgroup';
                declare function load(id: string, signal: AbortSignal): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async (signal) => {
                    const controller = new AbortController();
                    using _link = onAbort(signal, () => controller.abort());
                    return await load('a', controller.signal);
                  });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is given to work beside a callback',
      code: dedent`
        import { Group, onAbort } from 'errgroup';
        declare function load(id: string, signal: AbortSignal, options: { onEnd(): void }): Promise<string>;
        export async function run(group: Group, outer: AbortSignal) {
          group.go(async signal => {
            const controller = new AbortController();
            using _link = onAbort(signal, () => controller.abort());
            return await load('a', outer, { onEnd: () => controller.abort() });
          });
        }
      `,
      errors: [
        {
          messageId: 'outerSignal',
          line: 7,
          column: 28,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'useTaskSignal',
              output: dedent`
                import { Group, onAbort } from 'errgroup';
                declare function load(id: string, signal: AbortSignal, options: { onEnd(): void }): Promise<string>;
                export async function run(group: Group, outer: AbortSignal) {
                  group.go(async signal => {
                    const controller = new AbortController();
                    using _link = onAbort(signal, () => controller.abort());
                    return await load('a', signal, { onEnd: () => controller.abort() });
                  });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
