import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// A function that takes every failure for an answer would take an abort for one: its
// `catch` has to be mended as well, which no suggestion does.
ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'an answer that is a no',
      code: dedent`
        async function isUp(url: string) {
          try {
            const response = await fetch(url);
            return response.ok;
          } catch (error) {
            console.error(error);
            return false;
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await isUp('x');
        }
      `,
    },
    {
      name: 'a no from a handler that has a name',
      code: dedent`
        function no() {
          return false;
        }
        async function isUp(url: string) {
          return await fetch(url).then(({ ok }) => ok).catch(no);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await isUp('x');
        }
      `,
    },
    {
      name: 'a no of the `try` around that of the call',
      code: dedent`
        async function isUp(url: string) {
          try {
            const text = await fetch(url).catch(() => undefined);
            return text !== undefined;
          } catch {
            return false;
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await isUp('x');
        }
      `,
    },
    {
      name: 'what is done for the best: nobody wants to know of it',
      code: dedent`
        async function touch(url: string) {
          try {
            await fetch(url);
          } catch (error) {
            console.error(error);
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await touch('x');
        }
      `,
    },
    {
      name: 'a call that undoes what has failed',
      code: dedent`
        interface Options { readonly signal?: AbortSignal }
        declare function hash(path: string): Promise<string>;
        declare function wipe(path: string, options?: Options): Promise<void>;
        async function verify(path: string, wanted: string) {
          if ((await hash(path)) === wanted) return;
          await wipe(path);
          throw new Error('another hash');
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await verify('x', 'y');
        }
      `,
    },
    {
      name: 'a call that asks why something has failed',
      code: dedent`
        interface Options { readonly signal?: AbortSignal }
        declare function hash(path: string): Promise<string>;
        declare function explain(path: string, options?: Options): Promise<string>;
        async function verify(path: string, wanted: string) {
          if ((await hash(path)) !== wanted) {
            const why = await explain(path);
            throw new Error(why);
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await verify('x', 'y');
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a call that is done whether something has failed or not',
      code: dedent`
        interface Options { readonly signal?: AbortSignal }
        declare function hash(path: string): Promise<string>;
        declare function wipe(path: string, options?: Options): Promise<void>;
        async function verify(path: string, wanted: string) {
          await wipe(path);
          if ((await hash(path)) !== wanted) throw new Error('another hash');
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await verify('x', 'y');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                interface Options { readonly signal?: AbortSignal }
                declare function hash(path: string): Promise<string>;
                declare function wipe(path: string, options?: Options): Promise<void>;
                async function verify(path: string, wanted: string, signal?: AbortSignal) {
                  await wipe(path, { ...(signal && { signal }) });
                  if ((await hash(path)) !== wanted) throw new Error('another hash');
                }
                export async function f(signal: AbortSignal) {
                  signal.throwIfAborted();
                  await verify('x', 'y', signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that takes the failure of one of two calls alone',
      code: dedent`
        async function load(url: string) {
          const first = await fetch('first').catch(() => undefined);
          return first ?? (await fetch(url));
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function of which another one takes the failure',
      code: dedent`
        async function load(url: string) {
          return await fetch(url).catch(() => undefined);
        }
        async function first(url: string) {
          return (await load(url)) ?? new Response();
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await first('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'an answer that is nothing',
      code: dedent`
        async function load(url: string) {
          try {
            const response = await fetch(url);
            return await response.text();
          } catch (error) {
            console.error(error);
            return undefined;
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an answer that is nothing, behind the call',
      code: dedent`
        async function load(url: string) {
          return await fetch(url).catch(() => undefined);
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a failure that is told of in an object',
      code: dedent`
        async function load(url: string) {
          try {
            return { response: await fetch(url) };
          } catch (error) {
            return { error };
          }
        }
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          return await load('x');
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 20,
          suggestions: [],
        },
      ],
    },
  ],
});
