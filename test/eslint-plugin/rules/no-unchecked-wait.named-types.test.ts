import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-unchecked-wait');

// The file does not say the name of the type that the settings name.
ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    {
      name: 'an outcome that is checked',
      code: dedent`
        import type { Service } from './service.ts';
        export async function stop({ jobs }: Service) {
          const outcome = await jobs.wait();
          if (!outcome.ok) throw outcome.error;
        }
      `,
      settings: { errgroup: { groupTypes: ['JobGroup'] } },
    },
    {
      name: 'a static method, which is not of a group',
      code: dedent`
        import * as jobs from './service.ts';
        export async function pause() {
          await jobs.JobGroup.wait(100);
        }
      `,
      settings: { errgroup: { groupTypes: ['JobGroup'] } },
    },
    {
      name: 'a type of that name from elsewhere',
      code: dedent`
        import type { Service } from './service.ts';
        export async function stop(service: Service) {
          await service.jobs.wait();
        }
      `,
      settings: {
        errgroup: { groupTypes: [{ name: 'JobGroup', from: '@acme/jobs' }] },
      },
    },
    {
      name: 'one of two types',
      code: dedent`
        import type { Service } from './service.ts';
        interface Timer {
          wait(): Promise<void>;
        }
        export async function stop(one: Service['jobs'] | Timer) {
          await one.wait();
        }
      `,
      settings: { errgroup: { groupTypes: ['JobGroup'] } },
    },
  ],
  invalid: [
    {
      name: 'a group that an object has',
      code: dedent`
        import type { Service } from './service.ts';
        export async function stop(service: Service) {
          await service.jobs.wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 28,
        },
      ],
      settings: { errgroup: { groupTypes: ['JobGroup'] } },
    },
    {
      name: 'a group of a subclass that a function gives',
      code: dedent`
        import type { Service } from './service.ts';
        declare function open(): Service['mails'];
        export async function stop() {
          await open().wait();
        }
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 22,
        },
      ],
      settings: { errgroup: { groupTypes: ['JobGroup'] } },
    },
  ],
});
