import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'what is made of the signal, if it is wanted',
      code: dedent`
    declare function linked(signal: AbortSignal): object;
    declare function exec(command: string, options: { link?: object | undefined; signal?: AbortSignal }): Promise<string>;
    export async function f(isLinked: boolean, signal: AbortSignal) {
      await exec("x", { link: isLinked ? linked(signal) : undefined });
    }
  `,
    },
    {
      name: 'a method of an object in a session that has a signal',
      code: dedent`
    interface Session { readonly signal: AbortSignal; readonly disk: { read(path: string, signal?: AbortSignal): Promise<string> } }
    export async function f(session: Session) {
      await session.disk.read("x");
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'what is told whether there is a signal',
      code: dedent`
    declare function exec(command: string, options: { tty: boolean; signal?: AbortSignal | undefined }): Promise<string>;
    export async function f(signal?: AbortSignal) {
      await exec("x", { tty: signal !== undefined });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function exec(command: string, options: { tty: boolean; signal?: AbortSignal | undefined }): Promise<string>;
            export async function f(signal?: AbortSignal) {
              await exec("x", { tty: signal !== undefined, signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'what is chosen by the signal',
      code: dedent`
    declare function exec(command: string, options: { tty: string; signal?: AbortSignal | undefined }): Promise<string>;
    export async function f(signal?: AbortSignal) {
      await exec("x", { tty: signal ? "on" : "off" });
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function exec(command: string, options: { tty: string; signal?: AbortSignal | undefined }): Promise<string>;
            export async function f(signal?: AbortSignal) {
              await exec("x", { tty: signal ? "on" : "off", signal });
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of an object in the options',
      code: dedent`
    interface Options { signal?: AbortSignal | undefined; disk: { read(path: string, signal?: AbortSignal): Promise<string> } }
    export async function f(options: Options) {
      await options.disk.read("x");
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            interface Options { signal?: AbortSignal | undefined; disk: { read(path: string, signal?: AbortSignal): Promise<string> } }
            export async function f(options: Options) {
              await options.disk.read("x", options.signal);
            }
          `,
            },
          ],
        },
      ],
    },
    {
      name: 'data of unknown type',
      code: dedent`
    declare function run(data: unknown, options?: { signal?: AbortSignal }): Promise<string>;
    export async function f(data: unknown, signal: AbortSignal) {
      signal.throwIfAborted();
      await run(data);
    }
  `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
            declare function run(data: unknown, options?: { signal?: AbortSignal }): Promise<string>;
            export async function f(data: unknown, signal: AbortSignal) {
              signal.throwIfAborted();
              await run(data, { signal });
            }
          `,
            },
          ],
        },
      ],
    },
  ],
});
