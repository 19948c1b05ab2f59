import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'promises that only resolve, of a function by its name',
        code: dedent`
          declare function subscribe(topic: string, listener: () => void): void;
          export function f(topics: string[], show: () => void) {
            const heard = (topic: string) =>
              new Promise<void>(resolve => {
                subscribe(topic, () => resolve());
              });
            Promise.all(topics.map(heard)).then(show);
          }
        `,
      },
      {
        name: 'tasks that write down what has failed',
        code: dedent`
          declare function load(topic: string): Promise<void>;
          export function f(topics: string[]) {
            void Promise.all(topics.map(async topic => {
              try {
                await load(topic);
              } catch (error) {
                console.error(topic, error);
              }
            }));
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'promises that may be rejected, of a function by its name',
        code: dedent`
          declare function subscribe(topic: string, listener: (error?: Error) => void): void;
          export function f(topics: string[], show: () => void) {
            const heard = (topic: string) =>
              new Promise<void>((resolve, reject) => {
                subscribe(topic, error => error ? reject(error) : resolve());
              });
            Promise.all(topics.map(heard)).then(show);
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'a function that maps by itself',
        code: dedent`
          interface Topic { readonly topics: Topic[] }
          export function f(topics: Topic[], show: () => void) {
            const heard = ({ topics }: Topic): Promise<void>[] => topics.map(heard);
            Promise.all(topics.map(heard)).then(show);
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 14,
          },
        ],
      },
      {
        name: 'tasks that have something done with what has failed',
        code: dedent`
          declare function load(topic: string): Promise<void>;
          declare function report(topic: string, error: unknown): Promise<void>;
          export function f(topics: string[]) {
            void Promise.all(topics.map(async topic => {
              try {
                await load(topic);
              } catch (error) {
                await report(topic, error);
              }
            }));
          }
        `,
        errors: [
          {
            messageId: 'floating',
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 19,
          },
        ],
      },
    ],
  },
);
