import { describe, expect, it } from 'vitest';

import { parseCommandLine } from '../../../packages/eslint-plugin/src/cli/command-line.ts';

describe('parseCommandLine', () => {
  it('lints the folder where the user is, with the recommended config', () => {
    expect(parseCommandLine([])).toEqual({
      kind: 'lint',
      targets: ['.'],
      format: 'stylish',
      config: 'recommended',
      rules: {},
      isQuiet: false,
      maxWarnings: Infinity,
      fix: false,
      fixSuggestions: false,
      isAgreed: false,
      isVerbose: false,
    });
  });

  it('takes paths and options in any order', () => {
    expect(
      parseCommandLine([
        'a',
        '-f',
        'json',
        'b',
        '--strict',
        '--max-warnings=0',
      ]),
    ).toMatchObject({
      targets: ['a', 'b'],
      format: 'json',
      config: 'strict',
      maxWarnings: 0,
    });
  });

  it.each([
    ['no-unchecked-wait', 'error'],
    ['errgroup/no-unchecked-wait: off', 'off'],
    ['no-unchecked-wait:1', 1],
    [
      'no-unchecked-wait: ["warn", {"ignoreVoid": false}]',
      ['warn', { ignoreVoid: false }],
    ],
  ])('reads the rule %s', (text, entry) => {
    expect(parseCommandLine(['--rule', text])).toMatchObject({
      rules: { 'errgroup/no-unchecked-wait': entry },
    });
  });

  it('takes several rules', () => {
    expect(
      parseCommandLine([
        '--rule',
        'no-unchecked-wait: off',
        '--rule',
        'require-task-signal: warn',
      ]),
    ).toMatchObject({
      rules: {
        'errgroup/no-unchecked-wait': 'off',
        'errgroup/require-task-signal': 'warn',
      },
    });
  });

  it.each([
    [['a', '--help', '--init'], 'help'],
    [['-v', 'a'], 'version'],
    [['--init'], 'init'],
  ])('prefers to answer %j', (args, kind) => {
    expect(parseCommandLine(args)).toEqual({ kind });
  });

  it.each([
    [['--fast'], "Unknown option '--fast'"],
    [['--format'], "Option '-f, --format <value>' argument missing"],
    [['--max-warnings', 'few'], 'an integer from 0 and up, got `few`'],
    [['--rule', 'no-var: off'], 'to name a rule, got `no-var`'],
    [['--rule', 'no-unchecked-wait: loud'], 'got `loud`'],
  ])('refuses %j', (args, reason) => {
    expect(parseCommandLine(args)).toEqual({
      kind: 'misuse',
      reason: expect.stringContaining(reason) as string,
    });
  });
});
