import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a comment whose sentence about what is below is the decision',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          // The other side has seen it. What comes below has to finish, so that
          // it gets no signal.
          const sent = await send('a', signal);
          if (sent === '') return sent;
          return await send('b');
        }
      `,
    },
    {
      name: 'a comment that lets nobody abandon what comes from here on',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // From here on nothing may abandon the update: it must complete.
          console.log('updating');
          return await send('a');
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a comment that only tells of what was abandoned',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // From here on an abandoned update is seen in the list.
          console.log('updating');
          return await send('a');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  // From here on an abandoned update is seen in the list.
                  console.log('updating');
                  return await send('a', signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment that names something below, and whose next sentence is about more',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          // The check below keeps it short. Whether somebody reads along is deliberately
          // not asked, as every signal of it may be wrong.
          const sent = await send('a', signal);
          if (sent === '') return sent;
          return await send('b');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  // The check below keeps it short. Whether somebody reads along is deliberately
                  // not asked, as every signal of it may be wrong.
                  const sent = await send('a', signal);
                  if (sent === '') return sent;
                  return await send('b', signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
