import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const store = (before: string, behind = '') => dedent`
  declare function store(id: string, options?: { signal?: AbortSignal; level?: number }): Promise<void>;
  export async function f(id: string, signal: AbortSignal) {
    await store(id, { signal });
    ${before}
    await store(id);${behind}
    return fetch(id, { signal });
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'a comment that says that the signal is ignored',
      code: dedent`
        declare function send(url: string, init?: { signal?: AbortSignal }): Promise<Response>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // The transport ignores the signal for now.
          return await send("x");
        }
      `,
    },
    ...[
      '// without an abort signal: a half is worse than none',
      "// Note that we don't abort this until it has been stored.",
      '// Must not use the "signal" here.',
      '// This should never be cancelled.',
      '// Deliberately detached from the signal of the client.',
      '// Has to finish even if the client aborts.',
      '// To end a failed upload must not be aborted.',
      '// Must not be lost by a failure, so do not cancel this.',
      '// Failures are collected and must not be cancelled.',
      '// Report the error and do not cancel this.',
      '/* not cancellable */',
      '// What has been paid is to be\n    // stored, and must not\n    // be aborted.',
      '/*\n     * What has been paid is stored without\n     * a signal.\n     */',
    ].map(comment => ({
      name: `a comment above the call: ${comment}`,
      code: store(comment),
    })),
    {
      name: 'a comment behind the call',
      code: store('', ' // without abort signal'),
    },
  ],
  invalid: [
    {
      name: 'a comment on what does not ignore anything',
      code: dedent`
        declare function send(url: string, init?: { signal?: AbortSignal }): Promise<Response>;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          // Ignores signals of the process, and so does the parent.
          return await send("x");
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(url: string, init?: { signal?: AbortSignal }): Promise<Response>;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  // Ignores signals of the process, and so does the parent.
                  return await send("x", { signal });
                }
              `,
            },
          ],
        },
      ],
    },
    ...[
      '// The signal cancels this.',
      '// If it has not been aborted, the next one is stored.',
      '// TODO: this is not cancellable yet, pass the signal on',
      '// not stored yet',
      '// Deliberately stored twice.',
      "// One failure shouldn't abort the others.",
      "// We don't let one failing write cancel those beside it.",
      '// Failures are collected and do not abort the rest of the pass.',
    ].map(comment => ({
      name: `a comment that decides nothing: ${comment}`,
      code: store(comment),
      errors: [
        {
          messageId: 'missingSignal' as const,
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'passSignal' as const,
              output: store(comment).replace(
                'store(id);',
                'store(id, { signal });',
              ),
            },
          ],
        },
      ],
    })),
    {
      name: 'a comment that refers to what is below, or is about the statement under it',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          await send('a', signal);
          // Must not be cancelled, see the note below.
          await send('b');
          // Must not be cancelled.
          await send('c');
          return await send('d');
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  await send('a', signal);
                  // Must not be cancelled, see the note below.
                  await send('b');
                  // Must not be cancelled.
                  await send('c');
                  return await send('d', signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a comment about what is above, and what is done about it below',
      code: dedent`
        declare function send(text: string, signal?: AbortSignal): Promise<string>;
        export async function f(signal: AbortSignal) {
          const sent = await send('a', signal);
          // What is above does not heed the signal at once, so that this may be
          // too late. The test below drops it.
          const texts = [sent];
          if (signal.aborted) return texts;
          return [await send('b')];
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 8,
          column: 17,
          endLine: 8,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                declare function send(text: string, signal?: AbortSignal): Promise<string>;
                export async function f(signal: AbortSignal) {
                  const sent = await send('a', signal);
                  // What is above does not heed the signal at once, so that this may be
                  // too late. The test below drops it.
                  const texts = [sent];
                  if (signal.aborted) return texts;
                  return [await send('b', signal)];
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
