import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

// Without types, what the settings call a group is taken for one in all: these
// cases are not run without them, which a copy of the config sees to.
const ruleTester = new RuleTester({ ...typed });
const rule = ruleOf('no-unchecked-wait');

ruleTester.run('no-unchecked-wait', rule, {
  valid: [
    // A class that the settings name, whose `wait` rejects.
    {
      name: 'a wait that rejects, awaited',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        await jobs.wait();
      `,
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a wait that rejects, caught',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        jobs.wait().catch(console.error);
      `,
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a wait that rejects, stored and awaited',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        const pending = jobs.wait();
        await pending;
      `,
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a wait that rejects, with a handler of rejections',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        jobs.wait().then(() => {}, console.error);
      `,
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a wait that rejects, whose value is not read',
      code: dedent`
        declare class Jobs {
          wait(): Promise<number>;
        }
        declare const jobs: Jobs;
        const count = await jobs.wait();
      `,
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    // One whose `wait` resolves with another union.
    {
      name: 'a union told apart by its own member',
      code: dedent`
        declare class Jobs {
          wait(): Promise<{ kind: 'done' } | { kind: 'failed'; why: string }>;
        }
        declare const jobs: Jobs;
        const { kind } = await jobs.wait();
        if (kind === 'failed') process.exitCode = 1;
      `,
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a boolean in a condition',
      code: dedent`
        declare class Jobs {
          wait(): Promise<boolean>;
        }
        declare const jobs: Jobs;
        if (!(await jobs.wait())) process.exitCode = 1;
      `,
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
  ],
  invalid: [
    // A class that the settings name, whose `wait` rejects.
    {
      name: 'a wait that rejects, and nobody waits for',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        jobs.wait();
      `,
      errors: [
        {
          messageId: 'floating',
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 12,
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a wait that rejects, stored and never read',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        const pending = jobs.wait();
      `,
      errors: [
        {
          messageId: 'floating',
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 28,
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a wait that rejects, with a handler of success alone',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        jobs.wait().then(() => {});
      `,
      errors: [
        {
          messageId: 'floating',
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 12,
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a wait that rejects, in an empty catch',
      code: dedent`
        declare class Jobs {
          wait(): Promise<void>;
        }
        declare const jobs: Jobs;
        await jobs.wait().catch(() => {});
      `,
      errors: [
        {
          messageId: 'swallowed',
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 18,
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    // One whose `wait` resolves with another union.
    {
      name: 'a union that is dropped',
      code: dedent`
        declare class Jobs {
          wait(): Promise<{ kind: 'done' } | { kind: 'failed'; why: string }>;
        }
        declare const jobs: Jobs;
        await jobs.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 18,
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a member that does not tell the union apart',
      code: dedent`
        declare class Jobs {
          wait(): Promise<{ kind: 'done'; ms: number } | { kind: 'failed'; ms: number }>;
        }
        declare const jobs: Jobs;
        console.log((await jobs.wait()).ms);
      `,
      errors: [
        {
          messageId: 'errorDropped',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 31,
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
    {
      name: 'a boolean that is dropped',
      code: dedent`
        declare class Jobs {
          wait(): Promise<boolean>;
        }
        declare const jobs: Jobs;
        await jobs.wait();
      `,
      errors: [
        {
          messageId: 'dropped',
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 18,
        },
      ],
      settings: { errgroup: { groupTypes: ['Jobs'] } },
    },
  ],
});
