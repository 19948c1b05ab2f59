import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);

ruleTester.run('no-wait-in-task', ruleOf('no-wait-in-task'), {
  valid: [
    {
      name: 'a wait of an object that is not known',
      code: dedent`
    import { jobs } from './jobs.js';
    jobs.go(async () => {
      await jobs.wait();
    });
  `,
      filename: 'file.js',
    },
  ],
  invalid: [
    {
      name: 'a wait in a task',
      code: dedent`
    import { Group } from 'errgroup';
    const group = new Group();
    group.go(async () => {
      (await group.wait()).orThrow();
    });
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 20,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a wait in the body of a scope',
      code: dedent`
    import * as errgroup from 'errgroup';
    export const f = () =>
      errgroup.withGroup(async jobs => {
        (await jobs.wait()).orThrow();
      });
  `,
      errors: [
        {
          messageId: 'ownGroup',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 21,
        },
      ],
      filename: 'file.js',
    },
    {
      name: 'a child that waits for a slot',
      code: dedent`
    const { Group } = require('errgroup');
    const group = new Group({ limit: 2 });
    group.go(async () => {
      await group.go(signal => fetch('https://example.com/', { signal })).promise;
    });
  `,
      errors: [
        {
          messageId: 'queuedChild',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 17,
        },
      ],
      filename: 'file.js',
    },
  ],
});
