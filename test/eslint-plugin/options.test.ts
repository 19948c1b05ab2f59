import plugin from 'eslint-plugin-errgroup';
import { describe, expect, it } from 'vitest';

import { lint } from './support/lint.ts';

const wrong = {
  'a pattern that is no pattern': [
    { cleanupNames: '(' },
    'Value "(" should match format "regex"',
  ],
  'a pattern of nothing': [
    { cleanupNames: '' },
    'Value "" should NOT be shorter than 1 characters',
  ],
  'a function without a name': [
    { inlineCallbacks: [''] },
    'Value "" should NOT be shorter than 1 characters',
  ],
  'a path without the position of an argument': [
    { signalSlots: [{ callee: 'run', path: 'signal' }] },
    'Value "signal" should match pattern',
  ],
  'a path with a gap': [
    { signalSlots: [{ callee: 'run', path: '1..signal' }] },
    'Value "1..signal" should match pattern',
  ],
  'a slot of nothing': [
    { signalSlots: [{ path: '1' }] },
    "should have required property '.callee'",
  ],
  'a callee from nowhere': [
    { ignoreCallees: [{ from: 'npm', name: 'run' }] },
    'should be equal to one of the allowed values',
  ],
  'a callee of no package': [
    { ignoreCallees: [{ from: 'package', name: 'run' }] },
    "should have required property '.package'",
  ],
  'a source that there is none of': [
    { sources: { members: true } },
    `Value {"members":true} property name 'members' is invalid`,
  ],
  'contexts that there are none of': [
    { sources: { contexts: 'hono' } },
    'should be equal to one of the allowed values',
  ],
  'a check that there is none of': [
    { checkSync: 'timers' },
    'should be equal to one of the allowed values',
  ],
} as const;

it.each(Object.entries(wrong))(
  'forward-signal refuses %s',
  (_, [options, message]) => {
    const run = () =>
      lint({ rule: 'forward-signal', code: '', options: [options] });

    expect(run).toThrow('"errgroup/forward-signal"');
    expect(run).toThrow(message);
  },
);

const others = {
  'no-go-after-wait': [{ checkJoining: 'yes' }, 'should be boolean'],
  'no-leaky-race': [{ minDelay: -1 }, 'should be >= 0'],
  'require-abortable-executor': [{ minDelay: 0.5 }, 'should be integer'],
  'no-leaked-timer': [{ checkTests: true }, 'should NOT have more than 0'],
  'no-uncancellable-combinator': [{ checkSwallowed: 0 }, 'should be boolean'],
  'no-unbounded-fanout': [{ limit: 0 }, 'should be >= 1'],
  'signal-position': [
    { position: 'middle' },
    'should be equal to one of the allowed values',
  ],
} as const;

it.each(Object.entries(others))(
  '%s refuses what makes no sense',
  (rule, [options, message]) => {
    const run = () => lint({ rule, code: '', options: [options] });

    expect(run).toThrow(`"errgroup/${rule}"`);
    expect(run).toThrow(message);
  },
);

describe.each(rulesWithOptions())('%s', (rule, names) => {
  const given = (options: unknown) => () =>
    lint({ rule, code: '', options: [options] });

  it('refuses an option that there is none of', () => {
    expect(given({ checkEverything: true })).toThrow(
      'should NOT have additional properties',
    );
  });

  it.each(names)('refuses null for `%s`', name => {
    expect(given({ [name]: null })).toThrow(`"errgroup/${rule}"`);
  });
});

it.each([
  ['(', 'Value "(" should match format "regex"'],
  ['', 'Value "" should NOT be shorter than 1 characters'],
])('no-swallowed-abort refuses the pattern "%s"', (helpers, message) => {
  expect(() =>
    lint({ rule: 'no-swallowed-abort', code: '', options: [{ helpers }] }),
  ).toThrow(message);
});

it('no-unbounded-fanout refuses a limit that is none', () => {
  expect(() =>
    lint({
      rule: 'no-unbounded-fanout',
      code: '',
      options: [{ limit: Infinity }],
    }),
  ).toThrow('should be <= 9007199254740991');
});

function rulesWithOptions(): [string, string[]][] {
  return Object.entries(plugin.rules).flatMap(([name, { meta }]) => {
    const [first] = [meta?.schema].flat();
    return typeof first === 'object' && 'properties' in first
      ? [[name, Object.keys(first.properties as object)]]
      : [];
  });
}
