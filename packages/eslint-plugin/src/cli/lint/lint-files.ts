import fs from 'node:fs';

import type { ESLint } from 'eslint';

import type { Tools } from '../tools.ts';
import {
  createLinter,
  type LinterOptions,
  type TypeSource,
} from './create-linter.ts';
import { createDefaultProgram } from './default-program.ts';
import { keepOurs } from './keep-ours.ts';
import { tsconfigAbove } from './read-tsconfigs.ts';

/** Which files had their types from where. */
export interface Typing {
  /** Files that fall under no tsconfig: the options of an editor were taken. */
  readonly byDefault: readonly string[];
  /** Files that their tsconfig does not include: linted without types. */
  readonly untyped: readonly string[];
}

export interface LintedFiles extends Typing {
  readonly results: readonly ESLint.LintResult[];
}

/** Is told of each file before it is linted. */
export type OnFile = (file: string) => void;

/** Lints files with a shipped config, and with nothing else. */
export async function lintFiles(
  files: readonly string[],
  options: LinterOptions,
  tools: Tools,
  onFile: OnFile,
): Promise<LintedFiles> {
  const isAlone = new Map(
    files.map(file => [file, tsconfigAbove(file, tools.ts) === undefined]),
  );
  const byDefault = files.filter(file => isAlone.get(file));
  const lint = (some: readonly string[], types: TypeSource) =>
    lintEach(some, createLinter(tools, options, types), onFile);

  const results = await lint(
    files.filter(file => !isAlone.get(file)),
    'tsconfigs',
  );
  const untyped = results.filter(isInNoProject).map(({ filePath }) => filePath);
  results.push(...(await lint(untyped, 'nowhere')));
  if (byDefault.length > 0) {
    const program = createDefaultProgram(byDefault, tools);
    results.push(...(await lint(byDefault, program)));
  }
  // What was linted again without types counts as it was then.
  const last = new Map(results.map(result => [result.filePath, result]));
  return {
    results: files.flatMap(file => last.get(file) ?? []).map(keepOurs),
    byDefault,
    untyped,
  };
}

async function lintEach(
  files: readonly string[],
  linter: ESLint,
  onFile: OnFile,
): Promise<ESLint.LintResult[]> {
  const results: ESLint.LintResult[] = [];
  for (const file of files) {
    onFile(file);
    results.push(...(await lintFile(file, linter)));
  }
  return results;
}

/** A file that breaks a rule or the parser does not keep the others waiting. */
async function lintFile(
  file: string,
  linter: ESLint,
): Promise<ESLint.LintResult[]> {
  try {
    const text = fs.readFileSync(file, 'utf8');
    return await linter.lintText(text, { filePath: file });
  } catch (error) {
    return [crashed(file, error)];
  }
}

function crashed(filePath: string, error: unknown): ESLint.LintResult {
  const message = `Linting crashed: ${error instanceof Error ? error.message : String(error)}`;
  return {
    filePath,
    messages: [
      { ruleId: null, fatal: true, severity: 2, line: 1, column: 1, message },
    ],
    suppressedMessages: [],
    errorCount: 1,
    fatalErrorCount: 1,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}

function isInNoProject({ messages }: ESLint.LintResult): boolean {
  return messages.some(
    ({ fatal, message }) =>
      fatal && message.includes('was not found by the project service'),
  );
}
