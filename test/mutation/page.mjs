/**
 * The page with the score of each file, and every mutant that no test has
 * noticed, with the reason that `equivalents` gives for it.
 */
export function page({ files }, equivalents) {
  const rows = Object.entries(files).map(([path, file]) => rowOf(path, file));
  const total = sum(rows);
  const survivors = Object.entries(files).flatMap(([path, file]) =>
    survivorsOf(path, file, equivalents),
  );
  const unexplained = survivors.filter(({ reason }) => !reason).length;
  const markdown = `# Mutation testing of the runtime

Every source file of \`errgroup\` but \`testing/\`, broken in one place at a time by
[Stryker](https://stryker-mutator.io), against the tests in \`test/runtime\` that run
in the process of the tests: those named \`*.node.test.ts\`, which measure the heap
and look at a process as it ends, run the built package in a process of their own,
and see no mutant. Written by \`npm run mutation\` on ${new Date().toISOString().slice(0, 10)}.

**${score(total)} % of ${total.valid} mutants are killed**, ${score(total, 'covered')} % of those in code that these tests reach.

| file | score | killed | survived | not reached |
| --- | ---: | ---: | ---: | ---: |
${rows.map(row => `| ${row.name} | ${score(row)} % | ${row.killed} | ${row.survived} | ${row.uncovered} |`).join('\n')}
| **all** | **${score(total)} %** | ${total.killed} | ${total.survived} | ${total.uncovered} |

## What survives

${survivors.length} mutants, ${survivors.length - unexplained} of them with a reason, from \`equivalents.json\`.

| place | written | broken | why it lives |
| --- | --- | --- | --- |
${survivors.map(lineOf).join('\n')}
`;
  return { markdown, unexplained };
}

function rowOf(path, { mutants }) {
  const count = (...statuses) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const survived = count('Survived');
  const uncovered = count('NoCoverage');
  const name = nameOf(path);
  return {
    name,
    killed,
    survived,
    uncovered,
    valid: killed + survived + uncovered,
  };
}

function sum(rows) {
  const add = key => rows.reduce((total, row) => total + row[key], 0);
  return {
    killed: add('killed'),
    survived: add('survived'),
    uncovered: add('uncovered'),
    valid: add('valid'),
  };
}

function score({ killed, survived, valid }, of = 'all') {
  const whole = of === 'all' ? valid : killed + survived;
  return whole === 0 ? '–' : ((killed / whole) * 100).toFixed(1);
}

function survivorsOf(path, { source, mutants }, equivalents) {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location, replacement, status }) => {
      const line = lines[location.start.line - 1] ?? '';
      const isOneLine = location.start.line === location.end.line;
      const end = isOneLine ? location.end.column - 1 : undefined;
      const written = line.slice(location.start.column - 1, end);
      const place = `${nameOf(path)}:${location.start.line}`;
      // By the text of the line, which outlives its number.
      const known = equivalents.find(
        ({ file, text, broken }) =>
          file === nameOf(path) &&
          line.includes(text) &&
          (broken === undefined || broken === replacement),
      );
      return { place, written, replacement, status, reason: known?.reason };
    })
    .sort((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }));
}

function lineOf({ place, written, replacement, reason }) {
  return `| ${place} | ${code(written)} | ${code(replacement ?? '')} | ${reason ?? '**unexplained**'} |`;
}

/** Inline code in a cell of a table. */
function code(text) {
  const short = text.replace(/\s+/g, ' ').slice(0, 60);
  return `\`\` ${short.replaceAll('|', '\\|')} \`\``;
}

function nameOf(path) {
  return path.replace('packages/runtime/src/', '');
}
