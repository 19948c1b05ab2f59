import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { parseCommandLine } from '../../examples/demo/src/command-line.ts';

const home = path.resolve('/home/user');

describe('parseCommandLine', () => {
  it('shows the storefront when there is no path', () => {
    expect(parseCommandLine([], home)).toEqual({
      kind: 'storefront',
      svg: undefined,
    });
  });

  it('takes relative paths from where the user is', () => {
    expect(parseCommandLine(['--svg', 'a.svg'], home)).toEqual({
      kind: 'storefront',
      svg: path.join(home, 'a.svg'),
    });
  });

  it('hands a path and all after it to the command of the plugin', () => {
    const args = ['../project', '--format', 'json'];

    expect(parseCommandLine(args, home)).toEqual({ kind: 'project', args });
  });

  it('prefers help to everything else', () => {
    expect(parseCommandLine(['--svg', 'a', '--help'], home)).toEqual({
      kind: 'help',
    });
  });

  it.each([
    [['--fast'], "Unknown option '--fast'"],
    [['--svg', 'a', 'b'], "Unexpected argument 'b'"],
    [['--svg'], "Option '--svg <value>' argument missing"],
  ])('refuses %j', (args, reason) => {
    expect(parseCommandLine(args, home)).toEqual({
      kind: 'misuse',
      reason: expect.stringContaining(reason) as string,
    });
  });
});
