import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { isSignal } from '../../../packages/eslint-plugin/src/signals/is-signal.ts';
import { ask } from '../support/ask.ts';

const prelude = `
  import { Group } from 'errgroup';
  const group = new Group();
`;

/** Whether the argument of \`use()\` is a signal. */
const isSignalIn = (code: string, isTyped: boolean) =>
  ask<TSESTree.CallExpression>({
    code: `${prelude}${code}`,
    selector: 'CallExpression[callee.name="use"]',
    isTyped,
    answer: ({ arguments: [argument] }, context) =>
      argument && isSignal(argument, context),
  })[0];

it.each([
  ['a parameter', '(outer: AbortSignal) => use(outer)'],
  ['an optional one', '(outer?: AbortSignal) => use(outer)'],
  [
    'one in options',
    '(options: { signal?: AbortSignal }) => use(options.signal)',
  ],
  ['an unpacked one', '({ signal }: { signal: AbortSignal }) => use(signal)'],
  ['a renamed one', '({ signal: s }: { signal: AbortSignal }) => use(s)'],
  ['one of a group', 'use(group.signal)'],
  ['an unpacked one of a group', 'const { signal } = group; use(signal)'],
  ['a copy of one', 'const outer = group.signal; use(outer)'],
  ['one of a controller', 'const c = new AbortController(); use(c.signal)'],
  ['one of a task', 'group.go(given => use(given))'],
  ['a deadline', 'use(AbortSignal.timeout(1))'],
  ['a constant deadline', 'const late = AbortSignal.timeout(1); use(late)'],
])('is one, with and without types: %s', (_, code) => {
  expect([isSignalIn(code, true), isSignalIn(code, false)]).toEqual([
    true,
    true,
  ]);
});

it.each([
  ['a name alone', '(signal: string) => use(signal)'],
  ['a name that nothing declares', 'use(signal)'],
  ['what a process ended by', '(r: { signal: string }) => use(r.signal)'],
  ['a controller', 'const c = new AbortController(); use(c)'],
  ['whether it has aborted', 'use(group.signal.aborted)'],
])('is none: %s', (_, code) => {
  expect(isSignalIn(code, true)).toBe(false);
});

it('asks where a value comes from that has no type', () => {
  const code = '(options: any) => use(options.signal)';

  expect(isSignalIn(code, true)).toBe(true);
});
