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
  return [...lines, ...explainUntyped(report), ...explainTypes(report)];
}

function explainUntyped({ untyped }: ProjectReport): string[] {
  if (untyped.length === 0) return [];

  const them = untyped.length === 1 ? 'it' : 'them';
  return [
    `${many(untyped.length, 'file')} linted without type information, since no tsconfig.json includes ${them}.`,
    'What can only be said with types is not said there:',
    ...list(untyped),
  ];
}

function explainTypes({ lackingTypes }: ProjectReport): string[] {
  if (lackingTypes.length === 0) return [];

  return [
    'For TypeScript 6, which lints here, a tsconfig.json that names no `types` has none:',
    "calls of globals such as Node's `fetch` are not judged. Name them in",
    ...list(lackingTypes),
  ];
}

const MAX_LISTED = 5;

function list(files: readonly string[]): string[] {
  const hidden = files.length - MAX_LISTED;
  return [
    ...files.slice(0, MAX_LISTED).map(file => `  ${file}`),
    ...(hidden > 0 ? [`  and ${String(hidden)} more`] : []),
  ];
}

function many(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
