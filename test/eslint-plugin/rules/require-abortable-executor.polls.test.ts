import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
// However short each pause is, they go on until something else settles the promise.
const options = [{ minDelay: 1_000 }] as const;

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a poll that asks for the abort',
        code: dedent`
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            await new Promise<void>((resolve, reject) => {
              const poll = () => {
                if (signal.aborted) reject(signal.reason);
                else if (isReady()) resolve();
                else setTimeout(poll, 500);
              };
              poll();
            });
          }
        `,
        options,
      },
      {
        name: 'a function that is made, and never called',
        code: dedent`
          declare function keep(poll: () => void): void;
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            await new Promise<void>(resolve => {
              const poll = () => {
                if (isReady()) resolve();
                else setTimeout(poll, 500);
              };
              keep(poll);
            });
          }
        `,
        options,
      },
      {
        name: 'a function of the code around the executor',
        code: dedent`
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            const log = () => {
              setTimeout(() => console.log('still here'), 500);
            };
            await new Promise<void>(resolve => {
              log();
              if (isReady()) resolve();
            });
          }
        `,
        options,
      },
      {
        name: 'a short pause with something else behind it',
        code: dedent`
          export async function f(signal: AbortSignal) {
            await new Promise<void>(resolve => {
              const done = () => resolve();
              const start = () => setTimeout(() => done(), 500);
              start();
            });
          }
        `,
        options,
      },
    ],
    invalid: [
      {
        name: 'a function that sets the timer for itself',
        code: dedent`
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            await new Promise<void>(resolve => {
              const poll = () => {
                if (isReady()) resolve();
                else setTimeout(poll, 500);
              };
              poll();
            });
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 6,
            column: 12,
            endLine: 6,
            endColumn: 22,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a function that calls itself by way of another',
        code: dedent`
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            await new Promise<void>(resolve => {
              poll();
              function poll() {
                if (isReady()) return resolve();
                setTimeout(() => {
                  poll();
                }, 500);
              }
            });
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 7,
            column: 7,
            endLine: 7,
            endColumn: 17,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a timer that is the first of many',
        code: dedent`
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            await new Promise<void>(resolve => {
              setTimeout(poll, 500);
              function poll() {
                if (isReady()) resolve();
                else setTimeout(poll, 500);
              }
            });
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 15,
            suggestions: [],
          },
        ],
      },
      {
        name: 'an interval',
        code: dedent`
          declare function isReady(): boolean;
          export async function f(signal: AbortSignal) {
            await new Promise<void>(resolve => {
              const timer = setInterval(() => {
                if (!isReady()) return;
                clearInterval(timer);
                resolve();
              }, 500);
            });
          }
        `,
        options,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 30,
            suggestions: [],
          },
        ],
      },
      {
        name: 'an event that a function of the executor listens to, once for each try',
        code: dedent`
          import { get } from 'node:https';
          export async function f(urls: string[], signal: AbortSignal) {
            await new Promise<void>((resolve, reject) => {
              const next = () => {
                const url = urls.shift();
                if (!url) return reject(new Error('none is left'));
                const request = get(url);
                request.on('error', next);
                request.on('close', () => resolve());
              };
              next();
            });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 8,
            column: 7,
            endLine: 8,
            endColumn: 17,
            suggestions: [],
          },
        ],
      },
    ],
  },
);
