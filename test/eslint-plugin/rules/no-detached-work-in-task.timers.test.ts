import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-detached-work-in-task', ruleOf('no-detached-work-in-task'), {
  valid: [
    {
      name: 'a timer whose handle is kept',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        const timer = setTimeout(async () => {
          await work(signal);
        }, 100);
        note(timer);
      });
    }
  `,
    },
    {
      name: 'a timer whose callback is synchronous',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        setTimeout(() => note(signal), 100);
      });
    }
  `,
    },
    {
      name: 'a timer of another make',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function setTimeout(callback: () => Promise<string>, ms: number): void;
    export function f(group: Group) {
      group.go(signal => setTimeout(async () => work(signal), 100));
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a timer',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        setTimeout(async () => {
          await work(signal);
        }, 100);
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 15,
        },
      ],
    },
    {
      name: 'a timer of the global object',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        globalThis.setTimeout(async () => {
          await work(signal);
        }, 100);
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'a timer of the module',
      code: dedent`
    import { setImmediate as soon } from 'node:timers';
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    export function f(group: Group) {
      group.go(signal => {
        soon(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        { messageId: 'callback', line: 6, column: 5, endLine: 6, endColumn: 9 },
      ],
    },
    {
      name: 'a microtask',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        queueMicrotask(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'the next tick',
      code: dedent`
    import { Group } from 'errgroup';
    declare function work(signal: AbortSignal): Promise<string>;
    declare function note(value: unknown): void;
    declare const ids: string[];
    export function f(group: Group) {
      group.go(async signal => {
        process.nextTick(async () => {
          await work(signal);
        });
      });
    }
  `,
      errors: [
        {
          messageId: 'callback',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 21,
        },
      ],
    },
  ],
});
