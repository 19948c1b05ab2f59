import fs from 'node:fs';
import type { ESLint } from 'eslint';

import { keepOurs } from '../lint/keep-ours.ts';
import { applySuggestions } from './apply-suggestions.ts';
import type { Edit } from './preview.ts';

/** What the first suggestions of the findings in a file make of it. */
export async function findEdit(
  { filePath, messages, output }: ESLint.LintResult,
  linter: ESLint,
): Promise<Edit | undefined> {
  if (!messages.some(({ suggestions }) => suggestions)) return undefined;

  // The messages are those of the text after its fixes.
  const text = output ?? fs.readFileSync(filePath, 'utf8');
  const after = await applySuggestions(text, async changed => {
    // What is known of the text as it is need not be found out again.
    if (changed === text) return messages;
    const results = await linter.lintText(changed, { filePath });
    return results.map(keepOurs).flatMap(result => result.messages);
  });
  return after === text ? undefined : { file: filePath, before: text, after };
}
