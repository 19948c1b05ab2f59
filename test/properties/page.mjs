/** The page with the count of all parts so far. */
export function page(parts) {
  const runs = countRuns(parts);
  const bare = countRuns(parts.filter(({ builtins }) => builtins === 'none'));
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const failures = parts.flatMap(part => part.failures);
  const properties = [...new Set(parts.flatMap(part => part.properties))];
  const nodes = [...new Set(parts.map(part => part.node))];
  return `# The long run of the property tests

Random programs (groups in groups, tasks that fail, cancel, spawn, throw at once
or do not listen, a limit, a parent that aborts), each in a random order of its
microtasks or of its steps, against a small model of G1–G8; and \`all\` against a
group. Written by \`npm run properties\` on ${new Date().toISOString().slice(0, 10)}.

| | |
| --- | ---: |
| programs, each in an order of its own | ${runs.toLocaleString('en')} |
| of them as in a browser, where fewer tasks share a signal | ${bare.toLocaleString('en')} |
| failures | ${failures.length} |
| seconds | ${seconds.toFixed(0)} |
| Node | ${nodes.join(', ')} |

Each property tried the same number of them:

${properties.map(name => `- ${name}`).join('\n')}

Seeds of fast-check, one a part: ${parts.map(({ seed }) => seed).join(', ')}.
${failures.map(({ name, message }) => `\n## Failed: ${name}\n\n\`\`\`\n${message}\n\`\`\`\n`).join('')}`;
}

function countRuns(parts) {
  return parts.reduce((sum, { runs }) => sum + runs, 0);
}
