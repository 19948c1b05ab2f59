import { lintProject, type ProjectReport } from './lint-project.ts';
import { hasColors } from './terminal.ts';

/** Lints a project and prints the findings; returns the exit code. */
export async function demoProject(target: string): Promise<number> {
  const report = await lintProject(target, { color: hasColors() });
  if (report.findings > 0) console.log(report.text);
  console.log(summarise(report).join('\n'));
  return report.findings > 0 ? 1 : 0;
}

function summarise(report: ProjectReport): string[] {
  const { files, findings, counts, suppressed } = report;
  const width = String(counts[0]?.[1] ?? '').length;
  const lines = counts.map(
    ([rule, count]) => `${String(count).padStart(width)}  ${rule}`,
  );
  if (findings > 0) lines.push('');

  const found = findings === 0 ? 'No findings' : many(findings, 'finding');
  lines.push(`${found} in ${many(files, 'TypeScript file')}.`);
  if (suppressed > 0) {
    lines.push(`Comments switch off ${many(suppressed, 'more finding')}.`);
  }
  return [...lines, ...summariseUntyped(report)];
}

const MAX_UNTYPED_SHOWN = 5;

function summariseUntyped({ untyped }: ProjectReport): string[] {
  if (untyped.length === 0) return [];

  const hidden = untyped.length - MAX_UNTYPED_SHOWN;
  return [
    `${many(untyped.length, 'file')} linted without type information, since no tsconfig.json includes ${untyped.length === 1 ? 'it' : 'them'}.`,
    'What can only be said with types is not said there:',
    ...untyped.slice(0, MAX_UNTYPED_SHOWN).map(file => `  ${file}`),
    ...(hidden > 0 ? [`  and ${String(hidden)} more`] : []),
  ];
}

function many(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
