import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const folder = new URL('../runtime/', import.meta.url);
const rows = [
  ...readFileSync(new URL('ORIGINS.md', folder), 'utf8').matchAll(
    /^\| [A-Z]\d+ .*\]\((?<file>[\w.-]+)\): (?<title>.*?) +\|$/gm,
  ),
].map(({ groups }) => groups);

it('names a test for each case, and there is such a test', () => {
  const missing = rows.filter(row => {
    const file = new URL(row?.file ?? '', folder);
    return !readFileSync(file, 'utf8').includes(row?.title ?? '');
  });

  expect(rows.length).toBeGreaterThan(80);
  expect(missing).toEqual([]);
});
