import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

// The callback of `shield` is given a signal, which is the one for the clean-up.
ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'a shield that gives its signal on',
        code: dedent`
          import { shield } from 'errgroup';
          interface Connection { close(options?: { signal?: AbortSignal }): Promise<void> }
          export async function f(connection: Connection, outer: AbortSignal) {
            await fetch('x', { signal: outer });
            await shield(own => connection.close({ signal: own }), { timeout: 100 });
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'a shield that does not take its signal',
        code: dedent`
        import { shield } from 'errgroup';
        interface Connection { close(options?: { signal?: AbortSignal }): Promise<void> }
        export async function f(connection: Connection, signal: AbortSignal) {
          await fetch('x', { signal });
          await shield(() => connection.close({ signal }), { timeout: 100 });
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 5,
            column: 41,
            endLine: 5,
            endColumn: 47,
            suggestions: [
              {
                messageId: 'useShield',
                data: { name: 'own' },
                output: dedent`
        import { shield } from 'errgroup';
        interface Connection { close(options?: { signal?: AbortSignal }): Promise<void> }
        export async function f(connection: Connection, signal: AbortSignal) {
          await fetch('x', { signal });
          await shield((own) => connection.close({ signal: own }), { timeout: 100 });
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a shield that does not take its signal, whose name is free',
        code: dedent`
        import { shield } from 'errgroup';
        interface Connection { close(options?: { signal?: AbortSignal }): Promise<void> }
        export async function f(connection: Connection, outer: AbortSignal) {
          await fetch('x', { signal: outer });
          await shield(() => connection.close({ signal: outer }), { timeout: 100 });
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 5,
            column: 49,
            endLine: 5,
            endColumn: 54,
            suggestions: [
              {
                messageId: 'useShield',
                data: { name: 'signal' },
                output: dedent`
        import { shield } from 'errgroup';
        interface Connection { close(options?: { signal?: AbortSignal }): Promise<void> }
        export async function f(connection: Connection, outer: AbortSignal) {
          await fetch('x', { signal: outer });
          await shield((signal) => connection.close({ signal }), { timeout: 100 });
        }
      `,
              },
            ],
          },
        ],
      },
      {
        name: 'a shield that takes its signal, and gives another',
        code: dedent`
        import { shield } from 'errgroup';
        interface Connection { close(options?: { signal?: AbortSignal }): Promise<void> }
        export async function f(connection: Connection, outer: AbortSignal) {
          await fetch('x', { signal: outer });
          await shield(async own => { await fetch('y', { signal: own }); await connection.close({ signal: outer }); }, { timeout: 100 });
        }
      `,
        errors: [
          {
            messageId: 'abortedSignal',
            line: 5,
            column: 99,
            endLine: 5,
            endColumn: 104,
            suggestions: [
              {
                messageId: 'useShield',
                data: { name: 'own' },
                output: dedent`
        import { shield } from 'errgroup';
        interface Connection { close(options?: { signal?: AbortSignal }): Promise<void> }
        export async function f(connection: Connection, outer: AbortSignal) {
          await fetch('x', { signal: outer });
          await shield(async own => { await fetch('y', { signal: own }); await connection.close({ signal: own }); }, { timeout: 100 });
        }
      `,
              },
            ],
          },
        ],
      },
    ],
  },
);
