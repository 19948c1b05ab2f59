import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// One signal by two names is offered once.
ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'the other of the two names',
      code: dedent`
        export async function f(request: Request) {
          const signal = request.signal;
          signal.throwIfAborted();
          await fetch('/a', { signal: request.signal });
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a name for the signal of a request',
      code: dedent`
        export async function f(request: Request) {
          const signal = request.signal;
          signal.throwIfAborted();
          await fetch('/a');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { callee: 'fetch', signal: 'signal' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                export async function f(request: Request) {
                  const signal = request.signal;
                  signal.throwIfAborted();
                  await fetch('/a', { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a name that a pattern gives',
      code: dedent`
        export async function f(options: { signal: AbortSignal }) {
          const { signal: abort } = options;
          abort.throwIfAborted();
          await fetch('/a');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { callee: 'fetch', signal: 'abort' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'abort' },
              output: dedent`
                export async function f(options: { signal: AbortSignal }) {
                  const { signal: abort } = options;
                  abort.throwIfAborted();
                  await fetch('/a', { signal: abort });
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a signal that is made of the other, which are two',
      code: dedent`
        export async function f(request: Request) {
          const signal = AbortSignal.any([request.signal, AbortSignal.timeout(100)]);
          signal.throwIfAborted();
          await fetch('/a');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          data: { callee: 'fetch', signal: 'signal' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal',
              data: { signal: 'signal' },
              output: dedent`
                export async function f(request: Request) {
                  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(100)]);
                  signal.throwIfAborted();
                  await fetch('/a', { signal });
                }
              `,
            },
            {
              messageId: 'passSignal',
              data: { signal: 'request.signal' },
              output: dedent`
                export async function f(request: Request) {
                  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(100)]);
                  signal.throwIfAborted();
                  await fetch('/a', { signal: request.signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
