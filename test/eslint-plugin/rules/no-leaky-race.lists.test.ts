import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-leaky-race', ruleOf('no-leaky-race'), {
  valid: [
    {
      name: 'what is added to a list, and cleared in any case',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(ms: number) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const racers = [work()];
      if (ms > 0) {
        racers.push(new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(new Error("late")), ms);
        }));
      }
      try {
        return await Promise.race(racers);
      } finally {
        clearTimeout(timer);
      }
    }
  `,
    },
    {
      name: 'what is added to a list, and cleared by a list of its own',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(ms: number) {
      const cleanups: (() => void)[] = [];
      const racers = [work()];
      racers.push(new Promise<never>((_, reject) => {
        const timer = setTimeout(() => reject(new Error("late")), ms);
        cleanups.push(() => clearTimeout(timer));
      }));
      try {
        return await Promise.race(racers);
      } finally {
        for (const cleanup of cleanups) cleanup();
      }
    }
  `,
    },
    {
      name: 'a list that the function was given',
      code: dedent`
    export async function f(racers: Promise<string>[], ms: number) {
      racers.push(new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error("late")), ms);
      }));
      return await Promise.race(racers);
    }
  `,
    },
    {
      name: 'a list that other code is given, too',
      code: dedent`
    declare function work(): Promise<string>;
    declare function filter(racers: Promise<string>[]): void;
    export async function f(ms: number) {
      const racers = [work()];
      racers.push(new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error("late")), ms);
      }));
      filter(racers);
      return await Promise.race(racers);
    }
  `,
    },
    {
      name: 'a list with the one or the other',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(ms?: number) {
      const racers: Promise<string>[] = [];
      if (ms === undefined) racers.push(work());
      else racers.push(new Promise(resolve => setTimeout(() => resolve("late"), ms)));
      return await Promise.race(racers);
    }
  `,
    },
    {
      name: 'what is added behind the race',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(ms: number) {
      const racers = [work()];
      const first = await Promise.race(racers);
      racers.push(new Promise(resolve => setTimeout(() => resolve("late"), ms)));
      return first;
    }
  `,
    },
    {
      name: 'what a callback adds',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(delays: number[]) {
      const racers = [work()];
      delays.forEach(ms => {
        racers.push(new Promise(resolve => setTimeout(() => resolve("late"), ms)));
      });
      return await Promise.race(racers);
    }
  `,
    },
    {
      name: 'a list that races with itself',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f() {
      const racers: Promise<string>[] = [work(), work()];
      racers.push(Promise.race(racers));
      return await Promise.race(racers);
    }
  `,
    },
  ],
  invalid: [
    {
      name: 'a list with a name',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(ms: number) {
      const racers = [
        work(),
        new Promise<never>((_, reject) => {
          setTimeout(() => reject(new Error("late")), ms);
        }),
      ];
      return await Promise.race(racers);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'what is added to a list before the race, if there is a deadline',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(ms?: number) {
      const racers = [work()];
      if (ms !== undefined) {
        racers.push(new Promise<never>((_, reject) => {
          setTimeout(() => reject(new Error("late")), ms);
        }));
      }
      if (racers.length > 1) console.log(ms);
      return await Promise.race(racers);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 17,
        },
      ],
    },
    {
      name: 'a function of the file that arms the timer of what is added',
      code: dedent`
    declare function work(): Promise<string>;
    function timeout(ms: number) {
      return new Promise<void>(resolve => { setTimeout(resolve, ms); });
    }
    export function f(ms?: number) {
      const racers: Promise<unknown>[] = [work()];
      if (ms !== undefined) racers.push(timeout(ms).then(() => "late"));
      return Promise.race(racers);
    }
  `,
      errors: [
        {
          messageId: 'armedTimer',
          data: { callee: 'timeout' },
          line: 7,
          column: 37,
          endLine: 7,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'what is added to a list, and cleared where nothing fails',
      code: dedent`
    declare function work(): Promise<string>;
    export async function f(ms: number) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const racers = [work()];
      if (ms > 0) {
        racers.push(new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(new Error("late")), ms);
        }));
      }
      const text = await Promise.race(racers);
      clearTimeout(timer);
      return text;
    }
  `,
      errors: [
        {
          messageId: 'partlyCleared',
          data: { timer: 'setTimeout', where: 'fulfilled' },
          line: 7,
          column: 15,
          endLine: 7,
          endColumn: 25,
        },
      ],
    },
  ],
});
