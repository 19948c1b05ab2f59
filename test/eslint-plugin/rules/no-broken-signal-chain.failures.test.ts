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
  ],
  invalid: [
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
