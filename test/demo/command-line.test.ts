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
    expect(parseCommandLine(['../project'], home)).toEqual({
      kind: 'project',
      target: path.resolve('/home/project'),
    });
    expect(parseCommandLine(['--svg', 'a.svg'], home)).toEqual({
      kind: 'storefront',
      svg: path.join(home, 'a.svg'),
    });
  });

  it('leaves absolute paths as they are', () => {
    const target = path.resolve('/srv/project');
    expect(parseCommandLine([target], home)).toEqual({
      kind: 'project',
      target,
    });
  });

  it('prefers help to everything else', () => {
    expect(parseCommandLine(['a', 'b', '--help'], home)).toEqual({
      kind: 'help',
    });
  });

  it.each([
    [['--fast'], "Unknown option '--fast'"],
    [['a', 'b'], 'Give one path, not several.'],
    [['a', '--svg', 'b'], '`--svg` goes without a path.'],
    [['--svg'], "Option '--svg <value>' argument missing"],
  ])('refuses %j', (args, reason) => {
    expect(parseCommandLine(args, home)).toEqual({
      kind: 'misuse',
      reason: expect.stringContaining(reason) as string,
    });
  });
});
