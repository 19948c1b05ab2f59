import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-unchecked-wait');

ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    {
      name: 'an outcome that is checked',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        outcome.orThrow();
      `,
    },
  ],
  invalid: [
    // Nothing looks at the outcome.
    {
      name: 'an awaited statement',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        await group.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = await group.wait();
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a statement with comments',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        /* join */ await group.wait(/* all */); // and go on
        console.log('done');
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                /* join */ const outcome = await group.wait(/* all */); // and go on
                if (!outcome.ok) throw outcome.error;
                console.log('done');
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a statement in a block, with no semicolons',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export async function run() {
          try {
            await group.wait()
          } finally {
            console.log('done')
          }
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                export async function run() {
                  try {
                    const outcome = await group.wait()
                    if (!outcome.ok) throw outcome.error
                  } finally {
                    console.log('done')
                  }
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a function in which the name is taken',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export async function run(outcome: string) {
          await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                export async function run(outcome: string) {
                  const outcome2 = await group.wait();
                  if (!outcome2.ok) throw outcome2.error;
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a statement that is no block',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export async function run(isLast: boolean) {
          if (isLast) await group.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                export async function run(isLast: boolean) {
                  if (isLast) (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a statement in a case, where lines end without semicolons',
      code: dedent`
        import { Group } from 'errgroup'
        const group = new Group()
        switch (process.argv[2]) {
          case 'last':
            console.log('last')
            await group.wait()
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import { Group } from 'errgroup'
                const group = new Group()
                switch (process.argv[2]) {
                  case 'last':
                    console.log('last')
                    ;(await group.wait()).orThrow()
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a value behind &&',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export async function run(isLast: boolean) {
          isLast && (await group.wait());
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                export async function run(isLast: boolean) {
                  isLast && (await group.wait()).orThrow();
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a branch of a conditional statement',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        declare const isLast: boolean;
        isLast ? await group.wait() : undefined;
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                declare const isLast: boolean;
                isLast ? (await group.wait()).orThrow() : undefined;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a value before a comma',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        export const answer = (await group.wait(), 42);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'throwOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                export const answer = ((await group.wait()).orThrow(), 42);
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a value in an assertion',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        (await group.wait())!;
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 8,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = (await group.wait())!;
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable that is never read',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group } from 'errgroup';
                const group = new Group();
                const outcome = await group.wait();
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable that is declared first and never read',
      code: dedent`
        import { Group, type Outcome } from 'errgroup';
        const group = new Group();
        let outcome: Outcome;
        outcome = await group.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { Group, type Outcome } from 'errgroup';
                const group = new Group();
                let outcome: Outcome;
                outcome = await group.wait();
                if (!outcome.ok) throw outcome.error;
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a variable that is never read, among others',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const first = 1, outcome = await group.wait();
        console.log(first);
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: 'a destructured ok that is never read',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const { ok } = await group.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'a member that is read as a statement',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        (await group.wait()).ok;
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 8,
          endLine: 3,
          endColumn: 20,
        },
      ],
    },
  ],
});
