/** One platform in one line, and below it the tests that failed. */
export function lineOf(row) {
  if (row.missing) return `${row.name}: not run: ${howTo(row)}`;
  const { name, passed, failed, skipped, seconds, failures, log } = row;
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  const line = `${name}: ${counts} (${seconds.toFixed(0)} s)`;
  if (failed === 0) return line;
  return [line, ...failures.map(test => `  ✗ ${test}`), `  ${log}`].join('\n');
}

/** The Markdown file with one row for each platform. */
export function table(rows) {
  const day = new Date().toISOString().slice(0, 10);
  return [
    '# The platforms',
    '',
    'The same test files (`test/runtime`), against the built package. Files named',
    '`*.server.test.ts` need modules of Node, and run on servers only; files named',
    '`*.node.test.ts` need processes of Node itself, and run there only.',
    '',
    `Written by \`npm run matrix\` on ${day}:`,
    '',
    '| platform | passed | failed | skipped |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(cells),
    '',
  ].join('\n');
}

function cells(row) {
  if (row.missing) return `| ${row.name} | not run: ${howTo(row)} | | |`;
  return `| ${row.name} | ${row.passed} | ${row.failed} | ${row.skipped} |`;
}

function howTo({ missing, packages }) {
  if (!packages) return missing;
  return `${missing} (\`apt-get install ${packages.join(' ')}\`, or \`--install\`)`;
}
