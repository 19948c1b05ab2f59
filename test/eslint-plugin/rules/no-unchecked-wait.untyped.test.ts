import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);
const rule = ruleOf('no-unchecked-wait');

ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    {
      name: 'an outcome that is checked',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const { ok } = await group.wait();
        if (!ok) process.exitCode = 1;
      `,
      filename: 'file.js',
    },
    {
      name: 'a condition on the outcome, which types show to be always true',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const outcome = await group.wait();
        if (outcome) console.log('fine');
      `,
      filename: 'file.js',
    },
    {
      name: 'a group that only its type shows',
      code: dedent`
        import { makeGroup } from './groups.js';
        await makeGroup().wait();
      `,
      filename: 'file.js',
    },
    {
      name: 'a parameter with a name that means nothing',
      code: dedent`
        export const run = async group => { await group.wait(); };
      `,
      filename: 'file.js',
    },
  ],
  invalid: [
    {
      name: 'an awaited statement in a JavaScript file',
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
      filename: 'file.js',
    },
    {
      name: 'a group of a required module',
      code: dedent`
        const { Group } = require('errgroup');
        export const run = async () => {
          await new Group().wait();
        };
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                const { Group } = require('errgroup');
                export const run = async () => {
                  const outcome = await new Group().wait();
                  if (!outcome.ok) throw outcome.error;
                };
              `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a floating wait in a file of CommonJS, which awaits in functions alone',
      code: dedent`
        const { Group } = require('errgroup');
        const group = new Group();
        group.wait();
        module.exports = async () => {
          group.wait();
        };
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 13,
        },
        {
          messageId: 'floating',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                const { Group } = require('errgroup');
                const group = new Group();
                group.wait();
                module.exports = async () => {
                  const outcome = await group.wait();
                  if (!outcome.ok) throw outcome.error;
                };
              `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'the group of a body',
      code: dedent`
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          group.wait();
        });
      `,
      errors: [
        {
          messageId: 'floating',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'checkOutcome',
              output: dedent`
                import { withGroup } from 'errgroup';
                await withGroup(async group => {
                  const outcome = await group.wait();
                  if (!outcome.ok) throw outcome.error;
                });
              `,
            },
          ],
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a member that tells no failure',
      code: dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        const { stuck } = await group.wait();
        console.log(stuck);
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 37,
        },
      ],
      filename: 'file.js',
    },
  ],
});
