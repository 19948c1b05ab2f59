import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const options = [{ checkLoops: true }] as const;

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    // The promise is new in each turn, or there is one turn.
    {
      name: 'a race that is not in a loop',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(stop: Promise<never>) {
          return await Promise.race([next(), stop]);
        }
      `,
      options,
    },
    {
      name: 'a promise that each turn makes',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f() {
          for (;;) {
            const late = next();
            await Promise.race([next(), late]);
          }
        }
      `,
      options,
    },
    {
      name: 'a promise that is taken from a list',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(all: Promise<string>[]) {
          for (const one of all) await Promise.race([one, next()]);
        }
      `,
      options,
    },
    {
      name: 'a promise that is replaced',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f() {
          let pending = next();
          for (;;) {
            const text = await Promise.race([pending, next()]);
            if (text) pending = next();
          }
        }
      `,
      options,
    },
    {
      name: 'a race that ends the loop',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(stop: Promise<never>) {
          for (;;) {
            try {
              return await Promise.race([next(), stop]);
            } catch {
              await sleep(100);
            }
          }
        }
      `,
      options,
    },
    // A look at work now and then.
    {
      name: 'a race with a pause',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f() {
          const work = next();
          while (await Promise.race([work.then(() => false), sleep(100).then(() => true)])) console.log('.');
        }
      `,
      options,
    },
    {
      name: 'a race with a timer',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(work: Promise<string>) {
          while (await Promise.race([work.then(() => false), new Promise(resolve => setTimeout(resolve, 0, true))])) console.log('.');
        }
      `,
      options,
    },
    // Not a promise.
    {
      name: 'a value',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(name: string) {
          for (;;) await Promise.race([next(), name]);
        }
      `,
      options,
    },
    {
      name: 'another combinator',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(stop: Promise<never>) {
          for (;;) await Promise.all([next(), stop]);
        }
      `,
      options,
    },
    // Without the option.
    {
      name: 'a race in a loop',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(stop: Promise<never>) {
          for (;;) console.log(await Promise.race([next(), stop]));
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a parameter',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(stop: Promise<never>) {
          for (;;) console.log(await Promise.race([next(), stop]));
        }
      `,
      options,
      errors: [
        {
          messageId: 'olderPromise',
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'a constant',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f() {
          const closed = next();
          while ((await Promise.race([next(), closed])) !== '') console.log('.');
        }
      `,
      options,
      errors: [
        {
          messageId: 'olderPromise',
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
    {
      name: 'what is chained to it',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(ids: string[], stop: Promise<void>) {
          for (const id of ids) {
            const text = await Promise.race([next(), stop.then(() => undefined)]);
            console.log(id, text);
          }
        }
      `,
      options,
      errors: [
        {
          messageId: 'olderPromise',
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'two of them',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        export async function f(ids: AsyncIterable<string>, closed: Promise<never>, failed: Promise<never>) {
          for await (const id of ids) console.log(id, await Promise.race([next(), closed, failed]));
        }
      `,
      options,
      errors: [
        {
          messageId: 'olderPromise',
          line: 4,
          column: 75,
          endLine: 4,
          endColumn: 81,
        },
        {
          messageId: 'olderPromise',
          line: 4,
          column: 83,
          endLine: 4,
          endColumn: 89,
        },
      ],
    },
    {
      name: 'one of the module',
      code: dedent`
        declare function next(): Promise<string>;
        declare function sleep(ms: number): Promise<void>;
        const closed = next();
        export async function f(ids: string[]) {
          await Promise.all(ids.map(async () => await Promise.race([next(), closed, sleep(10)])));
        }
      `,
      options,
      errors: [
        {
          messageId: 'olderPromise',
          line: 5,
          column: 69,
          endLine: 5,
          endColumn: 75,
        },
      ],
    },
  ],
});
