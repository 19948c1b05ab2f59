import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

// What was started before the loop runs on, whether the loop waits for it or not.
const ruleTester = new RuleTester(typed);

/** A loop that waits, with what stands before it, and a look in each turn or none. */
const loop = (before: string, wait: string, look = ''): string =>
  `declare const queue: { wait(): Promise<void>; take(): string[] };
export async function drain(opening: Promise<void>, signal: AbortSignal) {
  signal.throwIfAborted();
  ${before}
  for (;;) {${look}
    ${wait}
    if (queue.take().length === 0) return;
  }
}`;

const deaf = (name: string, before: string, wait: string) => ({
  name,
  code: loop(before, wait),
  errors: [
    {
      messageId: 'deafLoop' as const,
      line: 5,
      column: 3,
      endLine: 5,
      endColumn: 6,
      suggestions: [
        {
          messageId: 'addCheckpoint' as const,
          output: loop(before, wait, '\n    signal.throwIfAborted();'),
        },
      ],
    },
  ],
});

ruleTester.run('require-abort-checkpoint', ruleOf('require-abort-checkpoint'), {
  valid: [
    {
      name: 'a promise that the function was given',
      code: loop('', 'await opening;'),
    },
    {
      name: 'what follows a promise that the function was given',
      code: loop('', 'await opening.then(() => 1, () => 2).finally(() => {});'),
    },
    {
      name: 'a promise that was made before the loop',
      code: loop('const first = queue.wait();', 'await first;'),
    },
    {
      name: 'a race with a promise that was there before',
      code: loop(
        'const guarded = opening.then(() => "open");',
        'await Promise.race([guarded.catch(() => "shut"), queue.wait()]);',
      ),
    },
  ],

  invalid: [
    deaf(
      'a promise that each turn makes',
      '',
      'const next = queue.wait(); await next;',
    ),
    deaf(
      'a promise that each turn puts another in the place of',
      'let next = queue.wait();',
      'await next; next = queue.wait();',
    ),
    deaf(
      'a race of what each turn starts',
      '',
      'await Promise.race([queue.wait(), queue.wait()]);',
    ),
    deaf(
      'a wait for all, of which one was there before',
      '',
      'await Promise.all([opening, queue.wait()]);',
    ),
    deaf(
      'a wait of its own behind one for what was there before',
      '',
      'await opening; await queue.wait();',
    ),
  ],
});
