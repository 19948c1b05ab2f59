import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'a function of another file whose timer keeps nothing alive',
      code: dedent`
        import { idle } from './helpers.ts';
        export const f = (work: Promise<string>) => Promise.race([work, idle(5_000)]);
      `,
    },
    {
      name: 'a function of another file that is called with a short delay',
      code: dedent`
        import { pause } from './helpers.ts';
        export const f = (work: Promise<string>) => Promise.race([work, pause(100)]);
      `,
      options: [{ minDelay: 1_000 }],
    },
    {
      name: 'a method that a subclass may replace',
      code: dedent`
        export class Clock {
          pause(ms: number) {
            return new Promise(resolve => setTimeout(resolve, ms));
          }
        }
        class Fake extends Clock {}
        export const clock = new Fake();
        export const f = (work: Promise<string>, { pause }: Clock) => Promise.race([work, clock.pause(1)]);
      `,
    },
    {
      name: 'an async function that does something else first',
      code: dedent`
        import { pause } from './helpers.ts';
        export async function f(work: Promise<string>, isBusy: () => Promise<boolean>) {
          const wait = async () => {
            await isBusy();
            await pause(5_000);
          };
          return await Promise.race([work, wait()]);
        }
      `,
    },
    {
      name: 'a generator, which has not begun',
      code: dedent`
        import { pause } from './helpers.ts';
        export function f(work: Promise<string>) {
          async function* ticks() {
            await pause(5_000);
            yield 1;
          }
          return Promise.race([work, ticks()]);
        }
      `,
    },
    {
      name: 'a function that calls itself',
      code: dedent`
        export function f(work: Promise<string>) {
          const again = (): Promise<void> => again();
          return Promise.race([work, again()]);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a function of another file',
      code: dedent`
        import { pause } from './helpers.ts';
        export const f = (work: Promise<string>) => Promise.race([work, pause(5_000)]);
      `,
      options: [{ minDelay: 1_000 }],
      errors: [
        {
          messageId: 'armedTimer',
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 70,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function of another file, whose delay is not known here',
      code: dedent`
        import { shortPause } from './helpers.ts';
        const SHORT_MS = 20;
        console.log(SHORT_MS);
        export const f = (work: Promise<string>) => Promise.race([work, shortPause()]);
      `,
      options: [{ minDelay: 1_000 }],
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 75,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an async function that waits for one first, and then fails',
      code: dedent`
        import { pause } from './helpers.ts';
        async function late(ms: number): Promise<never> {
          await pause(ms);
          throw new Error('late');
        }
        export const f = (work: Promise<string>) => Promise.race([work, late(5_000)]);
      `,
      options: [{ minDelay: 1_000 }],
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 65,
          endLine: 6,
          endColumn: 69,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an async function that is called on the spot',
      code: dedent`
        export const f = (work: Promise<string>) =>
          Promise.race([
            work,
            (async () => {
              await new Promise(resolve => setTimeout(resolve, 5_000));
              return 'late';
            })(),
          ]);
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 6,
          endLine: 7,
          endColumn: 6,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an async function that returns what it waits for',
      code: dedent`
        async function late() {
          return await new Promise<void>(resolve => setTimeout(resolve, 5_000));
        }
        export const f = (work: Promise<string>) => Promise.race([work, late()]);
      `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 69,
          suggestions: [],
        },
      ],
    },
  ],
});
