import dedent from 'dedent';

import { RuleTester, ruleOf, untyped } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(untyped);

ruleTester.run(
  'no-short-lived-resource-in-task',
  ruleOf('no-short-lived-resource-in-task'),
  {
    valid: [
      {
        name: 'a group that is not known',
        code: dedent`
    import { jobs } from './jobs.js';
    export function f(open) {
      using file = open();
      jobs.go(() => file.read());
    }
  `,
      },
    ],
    invalid: [
      {
        name: 'a resource that is declared after the group',
        code: dedent`
    import { Group } from 'errgroup';
    export async function f(open) {
      await using group = new Group();
      await using file = await open();
      group.go(() => file.read());
    }
  `,
        errors: [
          {
            messageId: 'disposed',
            line: 5,
            column: 18,
            endLine: 5,
            endColumn: 22,
          },
        ],
      },
      {
        name: 'a resource that is closed before the wait',
        code: dedent`
    const { Group } = require('errgroup');
    exports.f = async open => {
      const group = new Group();
      const file = open();
      try {
        group.go(() => file.read());
      } finally {
        file.close();
        (await group.wait()).orThrow();
      }
    };
  `,
        errors: [
          {
            messageId: 'closed',
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 24,
          },
        ],
      },
    ],
  },
);
