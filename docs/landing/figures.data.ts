import { readFileSync } from 'node:fs';
import path from 'node:path';

import { measuredPages, root } from '../.vitepress/repository/pages.ts';

/** One figure of a page of measurements, and what it says. */
export interface Figure {
  readonly figure: string;
  readonly text: string;
  /** The page that has the rest. */
  readonly route: string;
}

interface Source {
  readonly file: string;
  /** What is left out where it is not found, and so is never out of date. */
  readonly pattern: RegExp;
  readonly figure: (match: readonly string[]) => string;
  readonly text: (match: readonly string[]) => string;
}

const sources: readonly Source[] = [
  {
    file: 'bench/README.md',
    pattern:
      /^\| errgroup `all` \|[^|]+\|[^|]+\| (\d+) \/ \d+ \|[\s\S]+?^\| p-map \|[^|]+\|[^|]+\| (\d+) \/ \d+ \|/mu,
    figure: ([, ours = '']) => `${ours} left running`,
    text: ([, , theirs = '']) =>
      `of 1,000 tasks, when one has failed and the call has rejected. With p-map, and with Promise.all, it is ${theirs}.`,
  },
  {
    file: 'test/properties/README.md',
    pattern: /own \| ([\d,]+) \|\n(?:\|.*\n)*?\| failures \| 0 \|/u,
    figure: ([, programs = '']) => `${programs} programs`,
    text: () =>
      'of random groups and tasks, in random orders, against a model of the eight guarantees. None has failed.',
  },
  {
    file: 'test/ledger/README.md',
    // Of the first runs: what is there now has been mended for what they showed.
    pattern:
      /`recommended` was right or arguable in (\d+ %)\s+of (\d+) findings/u,
    figure: ([, share = '']) => `${share} true`,
    text: ([, , findings = '']) =>
      `of the ${findings} findings of the recommended rules when they first met a public repository. Each was read by hand, and the rules were mended for the rest.`,
  },
  {
    file: 'test/heap/README.md',
    pattern: /^\| v\d+\.\S+ \|/mu,
    figure: () => '1,000,000 groups',
    text: () =>
      'under one parent, some failing, some forgetting their listeners: the heap after it is as it was before.',
  },
  {
    file: 'test/matrix/README.md',
    pattern: /^\| Node [\s\S]*$/mu,
    figure: ([table = '']) =>
      `${String(table.trim().split('\n').length)} platforms`,
    text: () =>
      'run the same tests: Node 20 to 26, Chromium, Firefox, WebKit, Deno, Bun and workerd.',
  },
  {
    file: 'test/mutation/README.md',
    pattern: /^\*\*([\d.]+ %) of (\d+) mutants/mu,
    figure: ([, score = '']) => `${score} killed`,
    text: ([, , mutants = '']) =>
      `of ${mutants} mutants: the runtime broken in one place at a time, and the tests say so.`,
  },
];

declare const data: readonly Figure[];
export { data };

export default {
  watch: ['../../{bench,test}/**/*.md'],
  load(): readonly Figure[] {
    const pages = measuredPages();
    return sources.flatMap(({ file, pattern, figure, text }) => {
      const page = pages.find(page => page.file === file);
      if (!page) return [];
      const markdown = readFileSync(path.join(root, file), 'utf8');
      const match = pattern.exec(markdown);
      if (!match) return [];
      return [{ figure: figure(match), text: text(match), route: page.route }];
    });
  },
};
