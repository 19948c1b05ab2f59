import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      // Nothing that settles it is handed on.
      {
        name: 'a helper that is called at once',
        code: dedent`
        import { spawn } from 'node:child_process';
        export async function f(command: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>((resolve, reject) => {
            const child = spawn(command);
            const finish = () => resolve();
            child.kill();
            finish();
          });
        }
      `,
      },
      {
        name: 'a helper that settles nothing',
        code: dedent`
        import { spawn } from 'node:child_process';
        export async function f(command: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>((resolve, reject) => {
            const child = spawn(command);
            const log = (text: string) => console.log(text);
            child.on('close', () => log('closed'));
            void reject;
            resolve();
          });
        }
      `,
      },
      {
        name: 'a helper that the abort calls as well',
        code: dedent`
        import { spawn } from 'node:child_process';
        export async function f(command: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>((resolve, reject) => {
            const child = spawn(command);
            const finish = () => resolve();
            child.on('close', () => finish());
            signal.addEventListener('abort', finish, { once: true });
          });
        }
      `,
      },
      {
        name: 'a helper of the code around the executor',
        code: dedent`
        import type { EventEmitter } from 'node:events';
        export function wait(emitter: EventEmitter, signal: AbortSignal) {
          signal.throwIfAborted();
          let done: () => void = () => undefined;
          const settle = () => done();
          return new Promise<void>(resolve => {
            done = resolve;
            emitter.on('end', settle);
          });
        }
      `,
      },
    ],
    invalid: [
      // A function of the executor settles the promise.
      {
        name: 'a helper that a listener calls',
        code: dedent`
        import { spawn } from 'node:child_process';
        export async function f(command: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>((resolve, reject) => {
            const child = spawn(command);
            const finish = (error?: Error) => {
              if (error) reject(error);
              else resolve();
            };
            child.on('error', error => finish(error));
            child.on('close', () => finish());
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 10,
            column: 5,
            endLine: 10,
            endColumn: 13,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a helper that is the listener',
        code: dedent`
        import { spawn } from 'node:child_process';
        export async function f(command: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>((resolve, reject) => {
            const child = spawn(command);
            function finish() {
              child.removeAllListeners();
              resolve();
            }
            child.on('close', finish);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 10,
            column: 5,
            endLine: 10,
            endColumn: 13,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a helper of a helper',
        code: dedent`
        import { spawn } from 'node:child_process';
        export async function f(command: string, signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>((resolve, reject) => {
            const child = spawn(command);
            const settle = () => resolve();
            const finish = () => {
              child.removeAllListeners();
              settle();
            };
            child.on('close', () => finish());
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 11,
            column: 5,
            endLine: 11,
            endColumn: 13,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a helper that a timer calls',
        code: dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise<void>(resolve => {
            const finish = () => resolve();
            setTimeout(() => finish(), 5_000);
          });
        }
      `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 15,
            suggestions: [],
          },
        ],
      },
    ],
  },
);
