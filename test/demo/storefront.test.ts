import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runDemo, type Ended } from './support/demo.ts';
import { textsOf, unbalancedTag } from './support/xml.ts';

describe('npm run demo', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'errgroup-demo-'));
  let ended: Ended;
  let svg: string;

  beforeAll(() => {
    ended = runDemo(['--svg', 'timeline.svg'], folder);
    svg = fs.readFileSync(path.join(folder, 'timeline.svg'), 'utf8');
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('ends well', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('prints the finding of each rule in the leaky service, and none in the cured', () => {
    expect(ended.stdout).toMatch(
      /leaky[\\/]product-page\.ts\n.* {2}errgroup\/no-uncancellable-combinator\n/,
    );
    expect(ended.stdout).toMatch(
      /leaky[\\/]ratings\.ts\n.* {2}errgroup\/require-task-signal\n.* {2}errgroup\/no-unchecked-wait\n/,
    );
    expect(ended.stdout).toContain('✖ 3 problems (3 errors, 0 warnings)');
    expect(ended.stdout).toContain('Findings in the cured service: 0');
  });

  it('shows leaks and lost errors in the leaky service, and none in the cured', () => {
    expect(totalsIn(ended.stdout)).toEqual({
      'upstream requests': [11, 7],
      'still running after the answer': [2, 0],
      'of these, begun after it': [1, 0],
      'errors lost': [1, 0],
    });
  });

  it('prints no colours into a pipe, and no line wider than 80 columns but findings', () => {
    const [, timeline = ''] = ended.stdout.split('✖ 3 problems');

    expect(ended.stdout).not.toContain('\u001b[');
    expect(
      timeline
        .split('\n')
        .filter(line => line.length > 80 && !line.includes(folder)),
    ).toEqual([]);
  });

  it('draws what it prints', () => {
    expect(unbalancedTag(svg)).toBeUndefined();
    expect(textsOf(svg, 'text')).toEqual(
      expect.arrayContaining(['leaky', 'cured', '/reviews/42', 'cancelled']),
    );
  });
});

/** The counts in the table of totals, leaky and cured, without the times. */
function totalsIn(stdout: string): Record<string, [number, number]> {
  const rows = stdout.matchAll(/^ *(\w[\w ,]*?) +(\d+) +(\d+)$/gm);
  return Object.fromEntries(
    [...rows]
      .map(
        ([, label = '', leaky, cured]) =>
          [label, [Number(leaky), Number(cured)] as [number, number]] as const,
      )
      .filter(([label]) => !label.startsWith('ms')),
  );
}
