import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import dedent from 'dedent';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { expect, it } from 'vitest';

import { fixtures } from './support/fixtures.ts';

interface Overlap {
  readonly name: string;
  /** Of the body of an async function that has `signal`. */
  readonly code: string;
  /** The one report of each place: its line, and who makes it. */
  readonly reports: readonly string[];
}

const overlaps: readonly Overlap[] = [
  {
    name: 'a call that accepts a signal',
    code: 'await load("a");',
    reports: ['1 forward-signal'],
  },
  {
    name: 'calls in a combinator: the first failure is what goes wrong',
    code: dedent`
      await Promise.all([load("a"), load("b")]);
    `,
    reports: ['1 no-uncancellable-combinator'],
  },
  {
    name: 'a mapper in a combinator',
    code: 'await Promise.all(ids.map(id => load(id)));',
    reports: ['1 no-uncancellable-combinator'],
  },
  {
    name: 'a call in a combinator that nothing outruns',
    code: 'await Promise.all([load("a")]);',
    reports: ['1 forward-signal'],
  },
  {
    name: 'a call in a combinator whose failure is a result',
    code: 'await Promise.all([load("a").catch(log), load("b", signal)]);',
    reports: ['1 forward-signal'],
  },
  {
    name: 'a sleep that loses a race',
    code: dedent`
      await Promise.race([
        load("a", signal),
        sleep(5_000),
      ]);
    `,
    reports: ['3 no-leaky-race'],
  },
  {
    name: 'a timer that loses a race',
    code: dedent`
      await Promise.race([
        load("a", signal),
        new Promise(resolve => setTimeout(resolve, 5_000)),
      ]);
    `,
    reports: ['3 no-leaky-race'],
  },
  {
    name: 'a race with a pause that is over soon',
    code: dedent`
      await Promise.race([
        load("a", signal),
        sleep(100),
      ]);
    `,
    reports: [],
  },
  {
    name: 'a promise that no abort settles',
    code: 'await new Promise(resolve => setTimeout(resolve, 5_000));',
    reports: ['1 require-abortable-executor'],
  },
  {
    name: 'a combinator that nothing waits for, in a task',
    code: dedent`
      await using group = new Group({ signal });
      group.go(async own => {
        void Promise.all([load("a", own), load("b", own)]);
      });
      (await group.wait()).orThrow();
    `,
    reports: ['3 no-uncancellable-combinator'],
  },
  {
    name: 'a task that never uses its signal',
    code: dedent`
      await using group = new Group({ signal });
      group.go(async own => {
        await load("a");
      });
      (await group.wait()).orThrow();
    `,
    reports: ['2 require-task-signal'],
  },
  {
    name: 'a task that uses its signal, but not here',
    code: dedent`
      await using group = new Group({ signal });
      group.go(async own => {
        await load("a", own);
        await load("b");
      });
      (await group.wait()).orThrow();
    `,
    reports: ['4 forward-signal'],
  },
  {
    name: 'a group without a parent',
    code: dedent`
      await using group = new Group();
      (await group.wait()).orThrow();
    `,
    reports: ['1 require-parent-signal'],
  },
  {
    name: 'tasks without a parent',
    code: 'await all([own => load("a", own)]);',
    reports: ['1 require-parent-signal'],
  },
  {
    name: 'tasks without a parent, in a task that takes no signal',
    code: dedent`
      await using group = new Group({ signal });
      group.go(() => all([own => load("a", own)]));
      (await group.wait()).orThrow();
    `,
    reports: ['2 require-task-signal'],
  },
  {
    name: 'a group without a parent, in a task that takes no signal',
    code: dedent`
      await using group = new Group({ signal });
      group.go(async () => {
        await using inner = new Group();
        (await inner.wait()).orThrow();
      });
      (await group.wait()).orThrow();
    `,
    reports: ['3 require-parent-signal'],
  },
  {
    name: 'tasks without a parent that a listener ends',
    code: dedent`
      const reader = new ReadableStream<string>().getReader();
      signal.addEventListener('abort', () => void reader.cancel(), { once: true });
      await all([() => reader.read()]);
    `,
    reports: [],
  },
];

it.each(overlaps)('$name', ({ code, reports }) => {
  expect(lint(code, plugin.configs.recommended)).toEqual(reports);
});

const strictOverlaps: readonly Overlap[] = [
  {
    name: 'a fan-out whose calls run on after a failure',
    code: 'await Promise.all(ids.map(id => load(id)));',
    reports: ['1 no-uncancellable-combinator'],
  },
  {
    name: 'a task that waits for its own group, and drops the outcome',
    code: dedent`
      await using group = new Group({ signal });
      group.go(async () => {
        await group.wait();
      });
    `,
    reports: ['3 no-wait-in-task'],
  },
  {
    name: 'a task that takes no signal, of a function that takes none',
    code: dedent`
      await all([
        () => fetchAll("a"),
      ], { signal });
    `,
    reports: ['-2 no-broken-signal-chain'],
  },
  {
    name: 'a task that takes no signal, and calls what takes one before what does not',
    code: dedent`
      await all([
        async () => {
          await load("a");
          await fetchAll("a");
        },
      ], { signal });
    `,
    reports: ['2 require-task-signal'],
  },
  {
    name: 'a named task that takes no signal',
    code: dedent`
      await all([fetchAll.bind(null, "a"), fetchOne], { signal });
    `,
    reports: ['1 require-task-signal'],
  },
  {
    name: 'an abort of the group that hides why: `throwIfAborted` would as well',
    code: dedent`
      await using group = new Group({ signal, limit: 4 });
      for (const id of ids) {
        if (group.signal.aborted) throw group.signal.reason;
        group.go(own => load(id, own));
      }
      (await group.wait()).orThrow();
    `,
    reports: ['3 prefer-wait-error'],
  },
  {
    name: 'the signal of a settled group, for a clean-up',
    code: dedent`
      await using group = new Group({ signal });
      try {
        (await group.wait()).orThrow();
      } finally {
        await load("a", group.signal);
      }
    `,
    reports: ['5 no-signal-after-wait'],
  },
  {
    name: 'the signal of a settled group, in a task that never runs',
    code: dedent`
      await using group = new Group({ signal });
      (await group.wait()).orThrow();
      group.go(() => load("a", group.signal));
    `,
    reports: ['3 no-go-after-wait'],
  },
  {
    name: 'a listener of a task that stays on a signal from outside',
    code: dedent`
      await using group = new Group({ signal });
      group.go(async own => {
        signal.addEventListener("abort", () => { log(1); });
        await load("a", own);
      });
      (await group.wait()).orThrow();
    `,
    reports: ['3 no-outer-signal-in-task'],
  },
  {
    name: 'a loop that sees the abort once its calls are given the signal',
    code: dedent`
      signal.throwIfAborted();
      while (true) {
        await sleep(10);
        log(await Promise.resolve(1));
      }
    `,
    reports: ['3 forward-signal'],
  },
  {
    name: 'a promise with resolvers that no abort settles',
    code: dedent`
      const { promise, resolve } = Promise.withResolvers<void>();
      setTimeout(resolve, 5_000);
      await promise;
    `,
    reports: ['2 require-abortable-executor'],
  },
  {
    name: 'a promise with resolvers that loses a race with its timer',
    code: dedent`
      const { promise, resolve } = Promise.withResolvers<void>();
      setTimeout(resolve, 5_000);
      await Promise.race([load("a", signal), promise]);
    `,
    reports: ['2 no-leaked-timer'],
  },
  {
    name: 'a timer that loses a race, in a promise that the abort settles',
    code: dedent`
      await Promise.race([
        load("a", signal),
        new Promise((_, reject) => {
          setTimeout(() => reject(new Error("late")), 5_000);
          signal.onabort = () => reject(signal.reason);
        }),
      ]);
    `,
    reports: ['4 no-leaky-race', '5 no-leaked-abort-listener'],
  },
  {
    name: 'a way out that hides the failure of a group, and leaves that',
    code: dedent`
      const group = new Group({ signal });
      group.go(own => load("a", own));
      if (group.signal.aborted) throw group.signal.reason;
      return (await group.wait()).orThrow();
    `,
    reports: ['3 prefer-wait-error'],
  },
  {
    name: 'a task that never runs, and a way out behind it',
    code: dedent`
      const group = new Group({ signal });
      group.go(own => load("a", own));
      (await group.wait()).orThrow();
      group.go(own => load("b", own));
      return;
    `,
    reports: ['4 no-go-after-wait'],
  },
  {
    name: 'an interval of asynchronous work in a task',
    code: dedent`
      await all([
        async own => {
          await load("a", own);
          setInterval(async () => { await load("b", own); }, 1_000);
        },
      ], { signal });
    `,
    reports: ['4 no-detached-work-in-task'],
  },
  {
    name: 'an interval in a task, of what is done at once',
    code: dedent`
      await all([
        async own => {
          await load("a", own);
          setInterval(() => { log("b"); }, 1_000);
        },
      ], { signal });
    `,
    reports: ['4 no-leaked-timer'],
  },
  {
    name: 'what is chained to work that is dropped',
    code: dedent`
      await all([
        async own => {
          load("a", own).then(() => load("b", own));
        },
      ], { signal });
    `,
    reports: ['3 no-detached-work-in-task'],
  },
];

it.each(strictOverlaps)('$name, by the strict rules', ({ code, reports }) => {
  expect(lint(code, plugin.configs.strict)).toEqual(reports);
});

const untypedOverlaps: readonly Overlap[] = [
  {
    name: 'a nested group that a task returns',
    code: 'await all([() => map(ids, (id, own) => load(id, own))], { signal });',
    reports: ['1 require-task-signal'],
  },
  {
    name: 'a nested group that a task waits for',
    code: dedent`
      const group = new Group({ signal });
      group.go(async () => {
        await map(ids, (id, own) => load(id, own));
      });
      return (await group.wait()).orThrow();
    `,
    reports: ['2 require-task-signal'],
  },
  {
    name: 'a nested group in a task that looks at its signal',
    code: dedent`
      await all([
        async own => {
          own.throwIfAborted();
          await map(ids, (id, each) => load(id, each));
        },
      ], { signal });
    `,
    reports: ['4 require-parent-signal'],
  },
];

it.each(untypedOverlaps)('$name, without types', ({ code, reports }) => {
  expect(lint(code, plugin.configs.recommended, false)).toEqual(reports);
});

it.each([
  'await Promise.all(ids.map(id => fetch(id)));',
  'void Promise.all(ids.map(id => load(id, signal)));',
])('a combinator that starts too much is one report: %s', code => {
  const [first, ...others] = lint(code, plugin.configs.strict);

  expect(first).toBe('1 no-uncancellable-combinator');
  expect(others).toEqual([]);
});

it('each rule by itself reports all that it finds', () => {
  const code = 'await Promise.all([load("a"), load("b")]);';
  const rules = { 'errgroup/forward-signal': 'error' } as const;

  expect(lint(code, { plugins: { errgroup: plugin }, rules })).toEqual([
    '1 forward-signal',
    '1 forward-signal',
  ]);
});

function lint(body: string, config: Linter.Config, isTyped = true): string[] {
  const messages = new Linter({ cwd: fixtures }).verify(
    inFunction(body),
    {
      ...config,
      files: ['**/*.ts'],
      languageOptions: {
        parser,
        parserOptions: isTyped
          ? { projectService: true, tsconfigRootDir: fixtures }
          : {},
      },
    },
    path.join(fixtures, 'file.ts'),
  );
  return messages.map(
    ({ line, ruleId }) =>
      `${String(line - HEAD.length)} ${ruleId?.replace('errgroup/', '') ?? ''}`,
  );
}

const HEAD = [
  'import { setTimeout as sleep } from "node:timers/promises";',
  'import { Group, all, map } from "errgroup";',
  'declare function load(id: string, signal?: AbortSignal): Promise<string>;',
  'declare function log(value: unknown): void;',
  'declare const ids: string[];',
  'const fetchAll = (id: string) => fetch(id);',
  'const fetchOne = () => fetch("a");',
  'export async function f(signal: AbortSignal) {',
];

function inFunction(body: string): string {
  return [...HEAD, body, '}'].join('\n');
}
