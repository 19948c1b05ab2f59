import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

// Handlers that tell an abort from other failures by the error.
const ruleTester = new RuleTester(typed);

const prelude = dedent`
  declare function work(signal: AbortSignal): Promise<void>;
  declare function isAbortError(error: unknown): boolean;
  declare const store: { close(options: { signal?: AbortSignal }): Promise<void> };
`;

/** What is done with the failure of the work, before the store is closed. */
const handler = (code: string, signal = 'signal'): string => `${prelude}
export async function f(signal: AbortSignal, controller: AbortController, tries: number) {
  try {
    await work(signal);
  } catch (error: any) {
    ${code}
    await store.close({ signal${signal === 'signal' ? '' : `: ${signal}`} });
    throw error;
  }
}`;

/** The same where only an `if` closes it. */
const branch = (test: string, signal = 'signal'): string => `${prelude}
export async function f(signal: AbortSignal) {
  try {
    await work(signal);
  } catch (error: any) {
    if (${test}) await store.close({ signal${signal === 'signal' ? '' : `: ${signal}`} });
    throw error;
  }
}`;

const deadline = 'AbortSignal.timeout(5_000)';

const reported = (name: string, code: string) => ({
  name,
  code: handler(code),
  errors: [
    {
      messageId: 'abortedSignal' as const,
      line: 9,
      column: 25,
      endLine: 9,
      endColumn: 31,
      suggestions: [
        {
          messageId: 'useDeadline' as const,
          output: handler(code, deadline),
        },
      ],
    },
  ],
});

const reportedBranch = (name: string, test: string, column: number) => ({
  name,
  code: branch(test),
  errors: [
    {
      messageId: 'abortedSignal' as const,
      line: 8,
      column,
      endLine: 8,
      endColumn: column + 6,
      suggestions: [
        {
          messageId: 'useDeadline' as const,
          output: branch(test, deadline),
        },
      ],
    },
  ],
});

ruleTester.run(
  'no-aborted-signal-in-cleanup',
  ruleOf('no-aborted-signal-in-cleanup'),
  {
    valid: [
      {
        name: 'after the abort is thrown on by its name',
        code: handler('if (error.name === "AbortError") throw error;'),
      },
      {
        name: 'after the abort is thrown on by a function that knows it',
        code: handler('if (isAbortError(error)) throw error;'),
      },
      {
        name: 'after the abort is left by its code',
        code: handler('if (error.code === "ABORT_ERR") return;'),
      },
      {
        name: 'after the abort is thrown on by its reason',
        code: handler('if (error === signal.reason) throw error;'),
      },
      {
        name: 'after an abort of a certain class',
        code: handler(
          'if (error instanceof DOMException && error.name === "AbortError") return;',
        ),
      },
      {
        name: 'after every error has been thrown on',
        code: handler('if (error instanceof Error) throw error;'),
      },
      {
        name: 'after a function that throws aborts on',
        code: `declare function rethrowIfAborted(error: unknown): void;\n${handler('rethrowIfAborted(error);')}`,
      },
      {
        name: 'in a branch for what is no abort',
        code: branch('!isAbortError(error)'),
      },
      {
        name: 'in a branch for another name',
        code: branch('error.name !== "AbortError"'),
      },
      {
        name: 'in a branch for what is no error or no abort',
        code: branch(
          '!(error instanceof Error) || error.name !== "AbortError"',
        ),
      },
      {
        name: 'in the handler of a rejection',
        code: dedent`
          ${prelude}
          export const f = (signal: AbortSignal) =>
            work(signal).catch(async error => {
              if (isAbortError(error)) throw error;
              await store.close({ signal });
            });
        `,
      },
    ],
    invalid: [
      reported(
        'after the abort is only logged',
        'if (isAbortError(error)) console.log("aborted");',
      ),
      reported(
        'after the abort is thrown on sometimes',
        'if (isAbortError(error) && tries > 3) throw error;',
      ),
      reported(
        'after all but errors are thrown on',
        'if (!(error instanceof Error)) throw error;',
      ),
      reported(
        'after a controller is aborted with the error',
        'controller.abort(error);',
      ),
      reported('after a condition on something else', 'if (tries > 3) return;'),
      reportedBranch('in a branch for aborts', 'isAbortError(error)', 50),
      reportedBranch(
        'in a branch for an abort or another failure',
        'isAbortError(error) || error.status === 404',
        74,
      ),
    ],
  },
);
