import path from 'node:path';

import type { ProjectReport } from './lint/lint-project.ts';
import type { Tools } from './tools.ts';

export interface SummaryOptions {
  /** What the names of files are relative to. */
  readonly folder: string;
  readonly tools: Tools;
  /** Whether every file is named, however many there are. */
  readonly isVerbose: boolean;
}

/** What was found, what was checked, and what could not be. */
export function summarise(
  report: ProjectReport,
  { folder, tools, isVerbose }: SummaryOptions,
): string[] {
  const list = (files: readonly string[]): string[] =>
    listFiles(files, folder, isVerbose ? Infinity : MAX_LISTED);
  const unchecked = report.results.filter(isUnchecked).map(pathOf);
  const isChecked = (file: string): boolean => !unchecked.includes(file);
  const checked = report.results.filter(result => isChecked(pathOf(result)));
  const untyped = report.untyped.filter(isChecked);
  const byDefault = report.byDefault.filter(isChecked);
  const typed = checked.length - untyped.length - byDefault.length;
  return [
    ...countRules(checked),
    found(checked),
    sourceOfTypes(typed, report, tools),
    ...section(
      'Without type information, since their tsconfig.json does not include them',
      untyped,
      list,
    ),
    ...section(
      'With the types that an editor would take, since there is no tsconfig.json',
      byDefault,
      list,
    ),
    ...section('Not checked', unchecked, list),
    ...section(
      'Read without what they extend, which is not there',
      report.lackingBase,
      list,
    ),
    ...explainLackingTypes(report.lackingTypes, list),
    ...(report.lacksDependencies ? ['', NOT_INSTALLED] : []),
  ];
}

const NOT_INSTALLED =
  'Nothing is installed here: what the dependencies accept is unknown, and calls of them are not judged.';

type Results = ProjectReport['results'];
type List = (files: readonly string[]) => string[];

/** How often each rule reports, most often first. */
function countRules(results: Results): string[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of results.flatMap(result => result.messages)) {
    const rule = String(ruleId);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  const width = String(rows[0]?.[1] ?? '').length;
  const lines = rows.map(
    ([rule, count]) => `${String(count).padStart(width)}  ${rule}`,
  );
  return rows.length > 0 ? [...lines, ''] : [];
}

function found(results: Results): string {
  const findings = sum(results.map(({ messages }) => messages.length));
  const hidden = sum(
    results.map(({ suppressedMessages }) => suppressedMessages.length),
  );
  const count = findings === 0 ? 'No findings' : many(findings, 'finding');
  return hidden === 0
    ? `${count} in ${many(results.length, 'file')}.`
    : `${count} in ${many(results.length, 'file')}; comments switch off ${many(hidden, 'more finding')}.`;
}

function sourceOfTypes(
  typed: number,
  { tsconfigs }: ProjectReport,
  tools: Tools,
): string {
  const versions = `TypeScript ${tools.ts.version}, ESLint ${tools.ESLint.version}`;
  // What was checked without a tsconfig is named below.
  return typed === 0
    ? `Checked with ${versions}.`
    : `${many(typed, 'file')} checked with the types of ${many(tsconfigs.length, 'tsconfig')} (${versions}).`;
}

function section(
  title: string,
  files: readonly string[],
  list: List,
): string[] {
  if (files.length === 0) return [];
  return ['', `${title}: ${many(files.length, 'file')}`, ...list(files)];
}

function explainLackingTypes(files: readonly string[], list: List): string[] {
  if (files.length === 0) return [];
  return [
    '',
    'For TypeScript 6, which lints here, a tsconfig.json that names no `types` has none:',
    "calls of globals such as Node's `fetch` are not judged. Name them in",
    ...list(files),
  ];
}

function pathOf({ filePath }: Results[number]): string {
  return filePath;
}

function isUnchecked({ fatalErrorCount }: Results[number]): boolean {
  return fatalErrorCount > 0;
}

const MAX_LISTED = 10;

function listFiles(
  files: readonly string[],
  folder: string,
  max: number,
): string[] {
  const hidden = files.slice(max).length;
  return [
    ...files.slice(0, max).map(file => `  ${path.relative(folder, file)}`),
    ...(hidden > 0
      ? [`  and ${String(hidden)} more: --verbose names all`]
      : []),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function many(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
