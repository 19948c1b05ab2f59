import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

const request = (options: string): string => dedent`
  declare function work(): Promise<void>;
  export async function lead(signal: AbortSignal) {
    signal.throwIfAborted();
    await navigator.locks.request('leader', ${options}, () => work());
  }
`;

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: ['{ ifAvailable: true }', "{ mode: 'shared', steal: true }"].map(
    options => ({
      name: `a lock with ${options}`,
      code: request(options),
    }),
  ),
  invalid: [
    ['{ ifAvailable: false }', '{ ifAvailable: false, signal }'],
    ["{ mode: 'shared' }", "{ mode: 'shared', signal }"],
  ].map(([options = '', output = '']) => ({
    name: `a lock with ${options}`,
    code: request(options),
    errors: [
      {
        messageId: 'missingSignal' as const,
        line: 4,
        column: 9,
        endLine: 4,
        endColumn: 32,
        suggestions: [
          { messageId: 'passSignal' as const, output: request(output) },
        ],
      },
    ],
  })),
});
