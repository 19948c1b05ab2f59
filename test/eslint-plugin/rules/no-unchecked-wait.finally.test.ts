import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-unchecked-wait', ruleOf('no-unchecked-wait'), {
  valid: [],
  invalid: [
    {
      name: 'a statement in a finally, whose `throw` other linters report',
      code: dedent`
        import type { Group } from 'errgroup';
        export async function f(group: Group, work: () => void) {
          try {
            work();
          } finally {
            if (group.running > 0) {
              await group.wait();
            }
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 13,
          endLine: 7,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import type { Group } from 'errgroup';
                export async function f(group: Group, work: () => void) {
                  try {
                    work();
                  } finally {
                    if (group.running > 0) {
                      (await group.wait()).orThrow();
                    }
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant in a finally',
      code: dedent`
        import type { Group } from 'errgroup';
        export async function f(group: Group, work: () => void) {
          try {
            work();
          } finally {
            const outcome = await group.wait();
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import type { Group } from 'errgroup';
                export async function f(group: Group, work: () => void) {
                  try {
                    work();
                  } finally {
                    const outcome = await group.wait();
                    outcome.orThrow();
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function in a finally',
      code: dedent`
        import type { Group } from 'errgroup';
        export function f(group: Group, work: () => void, later: (end: () => Promise<void>) => void) {
          try {
            work();
          } finally {
            later(async () => {
              await group.wait();
            });
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 7,
          column: 13,
          endLine: 7,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import type { Group } from 'errgroup';
                export function f(group: Group, work: () => void, later: (end: () => Promise<void>) => void) {
                  try {
                    work();
                  } finally {
                    later(async () => {
                      const outcome = await group.wait();
                      if (!outcome.ok) throw outcome.error;
                    });
                  }
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});
