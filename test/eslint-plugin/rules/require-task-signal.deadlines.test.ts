import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// The deadlines of a race that a function of the project makes, and what only names a signal.
ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'a pause of the file that is soon over',
      code: dedent`
        import { race } from 'errgroup';
        const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
        declare function connect(options: { signal: AbortSignal }): Promise<void>;
        export const first = () => race([signal => connect({ signal }), () => pause(50)]);
      `,
    },
    {
      name: 'a pause of the file that clears its timer for somebody',
      code: dedent`
        import { race } from 'errgroup';
        function deadline(ms: number) {
          let timer: number | undefined;
          const over = new Promise<void>(resolve => { timer = setTimeout(resolve, ms); });
          return { over, clear: () => { clearTimeout(timer); } };
        }
        declare function connect(options: { signal: AbortSignal }): Promise<void>;
        export async function first() {
          const { over, clear } = deadline(5_000);
          await race([signal => connect({ signal }).finally(clear), () => over]);
        }
      `,
    },
    {
      name: 'a function that comes back to itself',
      code: dedent`
        import { race } from 'errgroup';
        function again(ms: number): Promise<void> { return again(ms); }
        declare function connect(options: { signal: AbortSignal }): Promise<void>;
        export const first = () => race([signal => connect({ signal }), () => again(5_000)]);
      `,
    },
    {
      name: 'a pause of tasks that all have to end',
      code: dedent`
        import { all } from 'errgroup';
        const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
        declare function connect(options: { signal: AbortSignal }): Promise<void>;
        export const both = () => all([signal => connect({ signal }), () => pause(5_000)]);
      `,
    },
    {
      name: 'a question whether something has aborted',
      code: dedent`
        import { Group } from 'errgroup';
        declare const job: { readonly aborted: boolean };
        declare function load(id: string, options?: { signal?: AbortSignal }): Promise<void>;
        export function start(group: Group) {
          group.go(async () => {
            if (!job.aborted) await load('a');
          });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a pause of the file for a deadline',
      code: dedent`
        import { race } from 'errgroup';
        const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
        declare function connect(options: { signal: AbortSignal }): Promise<void>;
        export const first = () => race([signal => connect({ signal }), () => pause(5_000)]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 83,
        },
      ],
    },
    {
      name: 'a deadline that is waited for, and then fails',
      code: dedent`
        import { race } from 'errgroup';
        async function pause(ms: number) {
          await new Promise(resolve => setTimeout(resolve, ms));
        }
        declare function connect(options: { signal: AbortSignal }): Promise<void>;
        export const first = () =>
          race([
            signal => connect({ signal }),
            async () => {
              await pause(5_000);
              throw new Error('late');
            },
          ]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 16,
        },
      ],
    },
    {
      name: 'the signal that has ended a process, which is a text',
      code: dedent`
        import { race } from 'errgroup';
        import type { ChildProcess } from 'node:child_process';
        declare function connect(options: { signal: AbortSignal }): Promise<unknown>;
        export const first = (child: ChildProcess) =>
          race([
            signal => connect({ signal }),
            () => new Promise(resolve => child.once('close', (code, signal) => resolve([code, signal]))),
          ]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 97,
        },
      ],
    },
    {
      name: 'a number of options that have a signal as well',
      code: dedent`
        import { Group } from 'errgroup';
        declare function load(id: string, options: { signal?: AbortSignal; timeout: number }): Promise<void>;
        interface Options { signal?: AbortSignal; timeoutMs: number }
        export function start(group: Group, options: Options) {
          group.go(() => load('a', { timeout: options.timeoutMs }));
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'addSignal',
              output: dedent`
                import { Group } from 'errgroup';
                declare function load(id: string, options: { signal?: AbortSignal; timeout: number }): Promise<void>;
                interface Options { signal?: AbortSignal; timeoutMs: number }
                export function start(group: Group, options: Options) {
                  group.go((signal) => load('a', { timeout: options.timeoutMs, signal }));
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
