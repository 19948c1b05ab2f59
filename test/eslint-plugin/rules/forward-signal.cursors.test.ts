import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'an emitter that is only listened to, and closed',
      code: dedent`
        interface Cursor extends AsyncIterable<string> { on(event: string, listener: () => void): this; toArray(): Promise<string[]>; ask(question: string, options?: { signal?: AbortSignal }): Promise<string>; close(): Promise<void> }
        declare function find(id: string, options?: { signal?: AbortSignal }): Cursor;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const found = find('x');
          found.on('end', () => undefined);
          await found.close();
        }
      `,
    },
    {
      name: 'an emitter that nothing waits for',
      code: dedent`
        interface Cursor extends AsyncIterable<string> { on(event: string, listener: () => void): this; toArray(): Promise<string[]>; ask(question: string, options?: { signal?: AbortSignal }): Promise<string>; close(): Promise<void> }
        declare function find(id: string, options?: { signal?: AbortSignal }): Cursor;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const found = find('x');
          void found.toArray();
        }
      `,
    },
    {
      name: 'an emitter that is asked with the signal',
      code: dedent`
        interface Cursor extends AsyncIterable<string> { on(event: string, listener: () => void): this; toArray(): Promise<string[]>; ask(question: string, options?: { signal?: AbortSignal }): Promise<string>; close(): Promise<void> }
        declare function find(id: string, options?: { signal?: AbortSignal }): Cursor;
        export async function f(signal: AbortSignal) {
          const found = find('x');
          return await found.ask('?', { signal });
        }
      `,
    },
    {
      name: 'a cursor that was opened with the signal',
      code: dedent`
        interface Cursor extends AsyncIterable<string> { on(event: string, listener: () => void): this; toArray(): Promise<string[]>; ask(question: string, options?: { signal?: AbortSignal }): Promise<string>; close(): Promise<void> }
        declare function find(id: string, options?: { signal?: AbortSignal }): Cursor;
        export async function f(signal: AbortSignal) {
          const found = find('x', { signal });
          return await found.toArray();
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a cursor that is read to its end in the next statement',
      code: dedent`
        interface Cursor extends AsyncIterable<string> { on(event: string, listener: () => void): this; toArray(): Promise<string[]>; ask(question: string, options?: { signal?: AbortSignal }): Promise<string>; close(): Promise<void> }
        declare function find(id: string, options?: { signal?: AbortSignal }): Cursor;
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          const found = find('x');
          const all = await found.toArray();
          await found.close();
          return all;
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Cursor extends AsyncIterable<string> { on(event: string, listener: () => void): this; toArray(): Promise<string[]>; ask(question: string, options?: { signal?: AbortSignal }): Promise<string>; close(): Promise<void> }
                declare function find(id: string, options?: { signal?: AbortSignal }): Cursor;
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  const found = find('x', { signal });
                  const all = await found.toArray();
                  await found.close();
                  return all;
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
