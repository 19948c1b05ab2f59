import fs from 'node:fs';
import process from 'node:process';

import type { ESLint } from 'eslint';

import type { LintCommand } from '../command-line.ts';
import { findPackage } from '../find-package.ts';
import { createLinter } from '../lint/create-linter.ts';
import { keepOurs } from '../lint/keep-ours.ts';
import type { ProjectReport } from '../lint/lint-project.ts';
import type { Tools } from '../tools.ts';
import { clearProgress } from '../progress.ts';
import { applySuggestions, type Relint } from './apply-suggestions.ts';
import { confirm } from './confirm.ts';
import { preview, type Edit } from './preview.ts';

/** What the edits are made with, and where. */
export interface Workshop {
  readonly folder: string;
  readonly tools: Tools;
  readonly command: LintCommand;
}

/**
 * Shows what the suggestions change, and changes it if the user agrees.
 * Resolves with whether files were written.
 */
export async function offerSuggestions(
  report: ProjectReport,
  workshop: Workshop,
): Promise<boolean> {
  const edits = await findEdits(report, workshop);
  clearProgress();
  if (edits.length === 0) {
    console.error('There is nothing to suggest.');
    return false;
  }
  const hasColors = process.stderr.isTTY && process.stderr.hasColors();
  for (const edit of edits) {
    console.error(`${preview(edit, workshop.folder, hasColors)}\n`);
  }
  if (!(await isAgreed(edits, workshop))) return false;

  for (const { file, after } of edits) fs.writeFileSync(file, after);
  console.error(`Changed ${countFiles(edits)}.`);
  explainImport(edits, workshop.folder);
  return true;
}

async function isAgreed(
  edits: readonly Edit[],
  { command }: Workshop,
): Promise<boolean> {
  const answer =
    command.isAgreed || (await confirm(`Change ${countFiles(edits)}?`));
  if (answer === undefined) {
    console.error(
      'Nothing was changed. `--yes` changes it without a question.',
    );
  }
  return answer ?? false;
}

async function findEdits(
  report: ProjectReport,
  { tools, command, folder }: Workshop,
): Promise<Edit[]> {
  const options = { ...command, folder };
  const typed = createLinter(tools, options, 'tsconfigs');
  const untyped = createLinter(tools, options, 'nowhere');
  const withoutTsconfig = new Set([...report.untyped, ...report.byDefault]);

  const edits: Edit[] = [];
  for (const result of report.results) {
    if (!result.messages.some(({ suggestions }) => suggestions)) continue;
    const { filePath: file } = result;
    const before = fs.readFileSync(file, 'utf8');
    const linter = withoutTsconfig.has(file) ? untyped : typed;
    const after = await applySuggestions(
      before,
      relintWith(linter, result, before),
    );
    if (after !== before) edits.push({ file, before, after });
  }
  return edits;
}

/** What is known of the text as it is need not be found out again. */
function relintWith(
  linter: ESLint,
  first: ESLint.LintResult,
  before: string,
): Relint {
  return async text => {
    if (text === before) return first.messages;
    const results = await linter.lintText(text, { filePath: first.filePath });
    return results.map(keepOurs).flatMap(({ messages }) => messages);
  };
}

/** What the suggestions import has to be there. */
function explainImport(edits: readonly Edit[], folder: string): void {
  const needsImport = edits.some(({ after }) => /['"]errgroup['"]/.test(after));
  if (needsImport && !findPackage('errgroup', folder)) {
    console.error('They import errgroup: run `npm install errgroup`.');
  }
}

function countFiles({ length }: readonly Edit[]): string {
  return `${String(length)} file${length === 1 ? '' : 's'}`;
}
