import { writeFileSync } from 'node:fs';

import { tally } from './tally.mjs';

/** Writes SUGGESTIONS.md: what came of the suggestions, made one by one. */
export function writeSuggestions(runs) {
  const rules = new Map();
  for (const { made, notable } of Object.values(runs)) {
    for (const [rule, count] of Object.entries(made)) {
      rowOf(rules, rule).made += count;
    }
    for (const { rule, errors, isReported, reports } of notable) {
      const row = rowOf(rules, rule);
      if (errors.length > 0) row.broken++;
      if (isReported) row.reported++;
      if (reports.length > 0) row.leading++;
    }
  }
  writeFileSync(new URL('SUGGESTIONS.md', import.meta.url), page(rules, runs));
}

function rowOf(rules, rule) {
  const row = rules.get(rule) ?? {
    made: 0,
    broken: 0,
    reported: 0,
    leading: 0,
  };
  rules.set(rule, row);
  return row;
}

function page(rules, runs) {
  const rows = [...rules].sort(([one], [other]) => one.localeCompare(other));
  const line = ([rule, { made, broken, reported, leading }]) =>
    `| ${rule} | ${made} | ${broken} | ${reported} | ${leading} |`;
  const sum = key => rows.reduce((all, [, row]) => all + row[key], 0);
  const all = {
    made: sum('made'),
    broken: sum('broken'),
    reported: sum('reported'),
    leading: sum('leading'),
  };
  return `# The suggestions, made in code that nobody here wrote

Every suggestion for the findings of the [ledger](./README.md) in
${Object.keys(runs).length} of its repositories, made alone in the file that it is for: whether
the file has an error of types then that it had not before, whether what was
reported still is, and whether any rule, also of \`strict\`, has something new to
report. Made by

\`\`\`sh
npm run suggestions -- path/to/the/checkouts
\`\`\`

| rule | suggestions | break types | still reported | another report |
| --- | ---: | ---: | ---: | ---: |
${rows.map(line).join('\n')}
${line(['**all**', all])}

${section('What breaks types, or does not help', notable(runs, isWrong))}
${section(
  'What leads to another report',
  notable(runs, each => !isWrong(each)),
)}`;
}

function isWrong({ errors, isReported }) {
  return errors.length > 0 || isReported;
}

function notable(runs, isWanted) {
  return Object.entries(runs).flatMap(([name, run]) =>
    run.notable.filter(isWanted).map(each => ({ name, ...each })),
  );
}

function section(title, list) {
  if (list.length === 0) return `## ${title}\n\nNone.\n`;
  const byKind = tally(list.map(kindOf));
  const lines = list.map(
    ({ name, place, rule, errors, reports }) =>
      `- ${rule}, ${name} \`${place}\`: ${[...errors, ...reports].join('; ') || 'still reported'}`,
  );
  return `## ${title}

${byKind.map(([kind, count]) => `${count} × ${kind}`).join(', ')}.

${lines.join('\n')}
`;
}

function kindOf({ rule, errors, reports: [report = ''] }) {
  if (errors.length > 0) return `${rule} breaks types`;
  return report ? `${rule}, then ${report.split(':')[0]}` : `${rule} stays`;
}
