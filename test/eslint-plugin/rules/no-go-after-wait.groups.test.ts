import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);
const rule = ruleOf('no-go-after-wait');

ruleTester.run('no-go-after-wait', rule, {
  valid: [
    // Another group.
    {
      name: 'classes that extend each other, and no group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        class One extends Other {}
        class Other extends One {}
        const one: any = new One();
        await one.wait();
        new Other().go(task);
        export { Group };
      `,
    },
    {
      name: 'a variable that is given a new group in each turn',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        let group = new Group();
        for (;;) {
          group.go(task);
          await group.wait();
          group = new Group();
        }
      `,
    },
    {
      name: 'a new group in the variable',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group = new Group();
          group.go(task);
          await group.wait();
        }
      `,
    },
    {
      name: 'another group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(one: Group, other: Group) {
          await one.wait();
          other.go(task);
        }
      `,
    },
    {
      name: 'another field',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          #one = new Group();
          #other = new Group();
          async run() {
            await this.#one.wait();
            this.#other.go(task);
          }
        }
      `,
    },
    {
      name: 'a field that is given a new group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          group = new Group();
          async run() {
            await this.group.wait();
            this.group = new Group();
            this.group.go(task);
          }
        }
      `,
    },
    {
      name: 'a field that another method may have given a new group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          group = new Group();
          reset() {
            this.group = new Group();
          }
          async run() {
            await this.group.wait();
            this.reset();
            this.group.go(task);
          }
        }
      `,
    },
    {
      name: 'a variable that other code may have given a new group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        let group = new Group();
        export const reset = () => { group = new Group(); };
        export async function run() {
          await group.wait();
          reset();
          group.go(task);
        }
      `,
    },
    {
      name: 'two methods of an object',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          #group = new Group();
          add() {
            this.#group.go(task);
          }
          async close() {
            await this.#group.wait();
          }
        }
      `,
    },
    {
      name: 'groups that may be used again',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group: Group) {
          await group.wait();
          group.go(task);
        }
      `,
      settings: { errgroup: { reusable: true } },
    },
    {
      name: 'a body, which keeps its group open',
      code: dedent`
    import { withGroup } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    declare function log(text: string): void;
    await withGroup(async group => {
      void group.wait().then(() => log('done'));
      group.go(work);
    });
  `,
    },
    {
      name: 'a group that was put away before the wait',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    export class Batch {
      #group = new Group();
      async flush() {
        const full = this.#group;
        this.#group = new Group();
        (await full.wait()).orThrow();
        this.#group.go(work);
      }
    }
  `,
    },
    {
      name: 'a variable that holds another one by now',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    export async function f() {
      let group = new Group();
      const full = group;
      group = new Group();
      (await full.wait()).orThrow();
      group.go(work);
      return group.wait();
    }
  `,
    },
  ],
  invalid: [
    // How the group is written.
    {
      name: 'a copy of the group',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run() {
          const group = new Group();
          const same = group;
          await same.wait();
          group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'an optional chain with wrappers',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(group?: Group) {
          await (group as Group | undefined)?.wait();
          group!.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 18,
        },
      ],
    },
    {
      name: 'a field',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export class Jobs {
          readonly #group = new Group();
          async run() {
            await this.#group.wait();
            this.#group.go(task);
          }
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a member of an object',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        export async function run(context: { group: Group }) {
          await context.group.wait();
          context.group.go(task);
        }
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a group of withGroup',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import { withGroup } from 'errgroup';
        await withGroup(async group => {
          await group.wait();
          group.go(task);
        });
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a group of the settings',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import { createGroup } from './groups.ts';
        const group = createGroup();
        await group.wait();
        group.go(task);
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 15,
        },
      ],
      settings: { errgroup: { factories: ['createGroup'] } },
    },
    {
      name: 'a namespace',
      code: dedent`
        import { Group } from 'errgroup';
        declare const task: () => Promise<void>;
        import * as errgroup from 'errgroup';
        const group = new errgroup.Group();
        await group.wait();
        group.go(task);
      `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a class of groups that has waited for itself',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    export class Batch extends Group {
      async flush() {
        (await this.wait()).orThrow();
        this.go(work);
      }
    }
  `,
      errors: [
        {
          messageId: 'afterWait',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 18,
        },
      ],
    },
    {
      name: 'a copy of a field that the constructor fills',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<void>;
    export class Batch {
      #group: Group;
      constructor() {
        this.#group = new Group();
      }
      async flush() {
        const group = this.#group;
        (await group.wait()).orThrow();
        this.#group.go(work);
      }
    }
  `,
      errors: [
        {
          messageId: 'afterWait',
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 25,
        },
      ],
    },
  ],
});
