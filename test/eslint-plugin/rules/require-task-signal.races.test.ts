import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('require-task-signal', ruleOf('require-task-signal'), {
  valid: [
    {
      name: 'a deadline that the abort ends',
      code: dedent`
        import { race, sleep } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([() => connect(), signal => sleep(5_000, { signal }).then(() => 'late')]);
      `,
    },
    {
      name: 'a timer that is soon over',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([() => connect(), () => new Promise(resolve => setTimeout(resolve, 200))]);
      `,
    },
    {
      name: 'a promise by hand that is there at once',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = (isOpen: boolean) =>
          race([() => connect(), () => new Promise<string>(resolve => { if (isOpen) resolve('open'); })]);
      `,
    },
    {
      name: 'a timer beside tasks that all have to end',
      code: dedent`
        import { all } from 'errgroup';
        declare function connect(): Promise<string>;
        export const both = () =>
          all([() => connect(), () => new Promise(resolve => setTimeout(resolve, 5_000))]);
      `,
    },
    {
      name: 'a timer that listens to its signal',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([
            () => connect(),
            signal =>
              new Promise<void>(resolve => {
                const timer = setTimeout(resolve, 5_000);
                signal.addEventListener('abort', () => {
                  clearTimeout(timer);
                  resolve();
                });
              }),
          ]);
      `,
    },
  ],
  invalid: [
    {
      name: 'a deadline for which the race has to wait',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = () =>
          race([() => connect(), () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 5_000))]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 110,
        },
      ],
    },
    {
      name: 'a deadline that is not known, of tasks the first of which is to succeed',
      code: dedent`
        import { any } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = (delay: number) =>
          any([
            () => connect(),
            () => {
              return new Promise<string>(resolve => {
                setTimeout(() => resolve('late'), delay);
              });
            },
          ]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 10,
        },
      ],
    },
    {
      name: 'an event that may never come',
      code: dedent`
        import { race } from 'errgroup';
        declare function connect(): Promise<string>;
        export const first = (target: EventTarget) =>
          race([() => connect(), () => new Promise(resolve => target.addEventListener('close', resolve))]);
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 97,
        },
      ],
    },
  ],
});
