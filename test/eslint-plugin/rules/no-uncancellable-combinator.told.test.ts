import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      // What gives its failure as a result ends no other task.
      {
        name: 'commands that are told not to reject',
        code: dedent`
        declare function execa(
          file: string,
          options?: { reject?: boolean; cancelSignal?: AbortSignal },
        ): Promise<{ stdout: string }>;
        declare function get(
          url: string,
          options?: { throwOnError?: boolean; signal?: AbortSignal },
        ): Promise<{ error?: unknown }>;
        export async function versions() {
          return Promise.all([
            execa('npm', { reject: false }),
            execa('pnpm', { reject: false }),
          ]);
        }
      `,
      },
      {
        name: 'requests that are told not to throw',
        code: dedent`
        declare function execa(
          file: string,
          options?: { reject?: boolean; cancelSignal?: AbortSignal },
        ): Promise<{ stdout: string }>;
        declare function get(
          url: string,
          options?: { throwOnError?: boolean; signal?: AbortSignal },
        ): Promise<{ error?: unknown }>;
        export async function load(urls: readonly string[]) {
          return Promise.all(urls.map(url => get(url, { throwOnError: false })));
        }
      `,
      },
    ],
    invalid: [
      {
        name: 'commands that are told nothing',
        code: dedent`
        declare function execa(
          file: string,
          options?: { reject?: boolean; cancelSignal?: AbortSignal },
        ): Promise<{ stdout: string }>;
        declare function get(
          url: string,
          options?: { throwOnError?: boolean; signal?: AbortSignal },
        ): Promise<{ error?: unknown }>;
        export async function versions() {
          return Promise.all([execa('npm'), execa('pnpm')]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 10,
            column: 10,
            endLine: 10,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function execa(
                  file: string,
                  options?: { reject?: boolean; cancelSignal?: AbortSignal },
                ): Promise<{ stdout: string }>;
                declare function get(
                  url: string,
                  options?: { throwOnError?: boolean; signal?: AbortSignal },
                ): Promise<{ error?: unknown }>;
                export async function versions() {
                  return all([signal => execa('npm', { cancelSignal: signal }), signal => execa('pnpm', { cancelSignal: signal })]);
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'commands that are told to reject',
        code: dedent`
        declare function execa(
          file: string,
          options?: { reject?: boolean; cancelSignal?: AbortSignal },
        ): Promise<{ stdout: string }>;
        declare function get(
          url: string,
          options?: { throwOnError?: boolean; signal?: AbortSignal },
        ): Promise<{ error?: unknown }>;
        export async function versions() {
          return Promise.all([
            execa('npm', { reject: true }),
            execa('pnpm', { reject: true }),
          ]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 10,
            column: 10,
            endLine: 10,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function execa(
                  file: string,
                  options?: { reject?: boolean; cancelSignal?: AbortSignal },
                ): Promise<{ stdout: string }>;
                declare function get(
                  url: string,
                  options?: { throwOnError?: boolean; signal?: AbortSignal },
                ): Promise<{ error?: unknown }>;
                export async function versions() {
                  return all([
                    signal => execa('npm', { reject: true, cancelSignal: signal }),
                    signal => execa('pnpm', { reject: true, cancelSignal: signal }),
                  ]);
                }
              `,
              },
            ],
          },
        ],
      },
      {
        name: 'commands that may reject',
        code: dedent`
        declare function execa(
          file: string,
          options?: { reject?: boolean; cancelSignal?: AbortSignal },
        ): Promise<{ stdout: string }>;
        declare function get(
          url: string,
          options?: { throwOnError?: boolean; signal?: AbortSignal },
        ): Promise<{ error?: unknown }>;
        export async function versions(reject: boolean) {
          return Promise.all([execa('npm', { reject }), execa('pnpm', { reject })]);
        }
      `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 10,
            column: 10,
            endLine: 10,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'useTasks',
                output: dedent`
                import { all } from 'errgroup';

                declare function execa(
                  file: string,
                  options?: { reject?: boolean; cancelSignal?: AbortSignal },
                ): Promise<{ stdout: string }>;
                declare function get(
                  url: string,
                  options?: { throwOnError?: boolean; signal?: AbortSignal },
                ): Promise<{ error?: unknown }>;
                export async function versions(reject: boolean) {
                  return all([signal => execa('npm', { reject, cancelSignal: signal }), signal => execa('pnpm', { reject, cancelSignal: signal })]);
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
