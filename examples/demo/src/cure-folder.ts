import fs from 'node:fs';
import path from 'node:path';

import type { ESLint, Linter } from 'eslint';
import * as prettier from 'prettier';

import { createLinter } from './lint-folder.ts';

/** More rounds than a file has findings: the suggestions do not end. */
const MAX_ROUNDS = 50;

/**
 * What the files of a folder become when the first suggestion of each finding
 * is taken until nothing is found, and nothing else is done but to format them.
 *
 * Resolves with the text of each file by its path in the folder; rejects if a
 * finding has no suggestion.
 */
export async function cureFolder(folder: string): Promise<Map<string, string>> {
  const linter = createLinter(folder);
  const cured = new Map<string, string>();
  for (const name of fs.readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    const text = await cure(linter, file);
    const options = await prettier.resolveConfig(file);
    cured.set(
      name,
      await prettier.format(text, { ...options, filepath: file }),
    );
  }
  return cured;
}

/** One suggestion a round, since it may move or mend the next finding. */
async function cure(linter: ESLint, file: string): Promise<string> {
  let text = fs.readFileSync(file, 'utf8');
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const [result] = await linter.lintText(text, { filePath: file });
    const finding = result?.messages[0];
    if (!finding) return text;
    text = applySuggestion(text, file, finding);
  }
  throw new Error(
    `${file} is not cured after ${String(MAX_ROUNDS)} suggestions.`,
  );
}

function applySuggestion(
  text: string,
  file: string,
  { line, message, suggestions }: Linter.LintMessage,
): string {
  const fix = suggestions?.[0]?.fix;
  if (!fix) {
    throw new Error(`${file}:${String(line)} has no suggestion: ${message}`);
  }
  return text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
}
