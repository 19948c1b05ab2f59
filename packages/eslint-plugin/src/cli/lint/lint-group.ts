import fs from 'node:fs';
import type { ESLint } from 'eslint';

import { findEdit } from '../suggestions/find-edit.ts';
import type { Edit } from '../suggestions/preview.ts';
import type { Tools } from '../tools.ts';
import { createLinter } from './create-linter.ts';
import type { LinterOptions } from './create-linter.ts';
import { createDefaultProgram } from './default-program.ts';
import { failedResult } from './failed-result.ts';
import type { FileGroup } from './group-files.ts';
import { keepOurs } from './keep-ours.ts';

export interface LintOptions extends LinterOptions {
  /** Whether the edits that the findings suggest are wanted too. */
  readonly fixSuggestions: boolean;
}

/** Which files had their types from where. */
export interface Typing {
  /** Files that fall under no tsconfig: the options of an editor were taken. */
  readonly byDefault: readonly string[];
  /** Files that their tsconfig does not include: linted without types. */
  readonly untyped: readonly string[];
}

export interface LintedFiles extends Typing {
  readonly results: readonly ESLint.LintResult[];
  /** What the first suggestions of all findings make of the files. */
  readonly edits: readonly Edit[];
}

/** Is told of each file before it is linted. */
export type OnFile = (file: string) => void;

/** Lints the files of a group with a shipped config, and with nothing else. */
export async function lintGroup(
  { tsconfig, files }: FileGroup,
  options: LintOptions,
  tools: Tools,
  onFile: OnFile,
): Promise<LintedFiles> {
  const types = tsconfig ? 'tsconfigs' : createDefaultProgram(files, tools);
  const typed = createLinter(tools, options, types);
  const untyped = createLinter(tools, options, 'nowhere');
  // A text that was changed is not in the program, which cannot change.
  const relinter = tsconfig ? typed : untyped;
  const linted: LintedFile[] = [];
  for (const file of files) {
    onFile(file);
    linted.push(await lintFile(file, typed, untyped));
  }
  const edits = options.fixSuggestions
    ? await findEdits(linted, relinter, untyped)
    : [];
  return {
    results: linted.map(({ result }) => result),
    byDefault: tsconfig ? [] : files,
    untyped: linted.flatMap(({ isUntyped, result }) =>
      isUntyped ? result.filePath : [],
    ),
    edits,
  };
}

interface LintedFile {
  readonly result: ESLint.LintResult;
  readonly isUntyped: boolean;
}

/** A file that breaks a rule or the parser does not keep the others waiting. */
async function lintFile(
  filePath: string,
  typed: ESLint,
  untyped: ESLint,
): Promise<LintedFile> {
  try {
    const text = fs.readFileSync(filePath, 'utf8');
    const results = await typed.lintText(text, { filePath });
    const isUntyped = results.some(isInNoProject);
    const [result = failedResult(filePath, 'ESLint ignores this file.')] =
      isUntyped ? await untyped.lintText(text, { filePath }) : results;
    return { result: keepOurs(result), isUntyped };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const result = failedResult(filePath, `Linting crashed: ${message}`);
    return { result, isUntyped: false };
  }
}

async function findEdits(
  linted: readonly LintedFile[],
  typed: ESLint,
  untyped: ESLint,
): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const { result, isUntyped } of linted) {
    const linter = isUntyped ? untyped : typed;
    const edit = await findEdit(result, linter);
    if (edit) edits.push(edit);
  }
  return edits;
}

function isInNoProject({ messages }: ESLint.LintResult): boolean {
  return messages.some(
    ({ fatal, message }) =>
      fatal && message.includes('was not found by the project service'),
  );
}
