import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-parent-signal', ruleOf('require-parent-signal'), {
  valid: [
    {
      name: 'items that an abort listener ends',
      code: dedent`
        import { map } from 'errgroup';
        interface Download { abort(): Promise<void>; promise: Promise<string> }
        export async function files(downloads: Download[], signal: AbortSignal) {
          const abortAll = () => {
            downloads.map(download => download.abort());
          };
          signal.addEventListener('abort', abortAll, { once: true });
          try {
            return await map(downloads, download => download.promise);
          } finally {
            signal.removeEventListener('abort', abortAll);
          }
        }
      `,
    },
    {
      name: 'items that a loop ends',
      code: dedent`
        import { forEach } from 'errgroup';
        interface Process { kill(): void; exited: Promise<void> }
        export async function run(children: Process[], signal: AbortSignal) {
          signal.addEventListener('abort', () => {
            for (const child of children) child.kill();
          }, { once: true });
          await forEach(children, child => child.exited);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'items of another list than the one that is ended',
      code: dedent`
        import { map } from 'errgroup';
        interface Process { kill(): void; exited: Promise<void> }
        export async function run(children: Process[], others: Process[], signal: AbortSignal) {
          signal.addEventListener('abort', () => {
            for (const child of children) child.kill();
          }, { once: true });
          await map(others, child => child.exited);
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
              data: { signal: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                interface Process { kill(): void; exited: Promise<void> }
                export async function run(children: Process[], others: Process[], signal: AbortSignal) {
                  signal.addEventListener('abort', () => {
                    for (const child of children) child.kill();
                  }, { once: true });
                  await map(others, child => child.exited, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'items that are told something else on an abort',
      code: dedent`
        import { map } from 'errgroup';
        interface Process { pause(): void; exited: Promise<void> }
        export async function run(children: Process[], signal: AbortSignal) {
          signal.addEventListener('abort', () => {
            children.forEach(child => child.pause());
          }, { once: true });
          await map(children, child => child.exited);
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
              data: { signal: 'signal' },
              output: dedent`
                import { map } from 'errgroup';
                interface Process { pause(): void; exited: Promise<void> }
                export async function run(children: Process[], signal: AbortSignal) {
                  signal.addEventListener('abort', () => {
                    children.forEach(child => child.pause());
                  }, { once: true });
                  await map(children, child => child.exited, { signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
