import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'require-abortable-executor',
  ruleOf('require-abortable-executor'),
  {
    valid: [
      {
        name: 'a listener on the way to the wait',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            if (kind === 'a') child.stop();
            else signal.addEventListener('abort', () => { child.stop(); });
            await new Promise(resolve => { child.on('end', resolve); });
          }
        `,
      },
      {
        name: 'a listener in the case before, which goes on into this one',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            switch (kind) {
              case 'a':
                signal.addEventListener('abort', () => { child.stop(); });
              case 'b':
                await new Promise(resolve => { child.on('end', resolve); });
            }
          }
        `,
      },
      {
        name: 'a listener in the other branch, of the turn before',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            for (const each of kind) {
              if (each === 'a') signal.addEventListener('abort', () => { child.stop(); });
              else await new Promise(resolve => { child.on('end', resolve); });
            }
          }
        `,
      },
      {
        name: 'a listener in front of a branch that leaves the function',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            signal.addEventListener('abort', () => { child.stop(); });
            if (kind === 'a') {
              return new Promise(resolve => { child.on('end', resolve); });
            }
            child.stop();
          }
        `,
      },
      {
        name: 'a listener in a branch that goes on to the wait',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            if (kind === 'a') {
              signal.addEventListener('abort', () => { child.stop(); });
            }
            return new Promise(resolve => { child.on('end', resolve); });
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a listener behind the branch that leaves the function',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            if (kind === 'a') child.stop();
            else {
              return new Promise(resolve => { child.on('end', resolve); });
            }
            signal.addEventListener('abort', () => { child.stop(); });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 5,
            column: 37,
            endLine: 5,
            endColumn: 45,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a listener in another case',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            switch (kind) {
              case 'a': {
                signal.addEventListener('abort', () => { child.stop(); });
                return child.stop();
              }
              default: {
                await new Promise(resolve => { child.on('end', resolve); });
              }
            }
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 9,
            column: 38,
            endLine: 9,
            endColumn: 46,
            suggestions: [],
          },
        ],
      },
      {
        name: 'a listener in the other branch',
        code: dedent`
          declare const child: { stop(): void; on(event: string, listener: (value: unknown) => void): void };
          export async function f(kind: string, signal: AbortSignal) {
            if (kind === 'a') signal.addEventListener('abort', () => { child.stop(); });
            else await new Promise(resolve => { child.on('end', resolve); });
          }
        `,
        errors: [
          {
            messageId: 'deafPromise',
            line: 4,
            column: 39,
            endLine: 4,
            endColumn: 47,
            suggestions: [],
          },
        ],
      },
    ],
  },
);
