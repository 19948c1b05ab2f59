import fs from 'node:fs';
import process from 'node:process';

import { findPackage } from '../find-package.ts';
import { confirm } from './confirm.ts';
import { preview } from './preview.ts';
import type { Edit } from './preview.ts';

export interface OfferOptions {
  /** What the names of files are relative to. */
  readonly folder: string;
  /** Whether the user has agreed beforehand. */
  readonly isAgreed: boolean;
}

/**
 * Shows what the edits change, and changes it if the user agrees. Resolves with
 * whether files were written.
 */
export async function offerEdits(
  edits: readonly Edit[],
  { folder, isAgreed }: OfferOptions,
): Promise<boolean> {
  if (edits.length === 0) {
    console.error('There is nothing to suggest.');
    return false;
  }
  const hasColors = process.stderr.isTTY && process.stderr.hasColors();
  for (const edit of edits) {
    console.error(`${preview(edit, folder, hasColors)}\n`);
  }
  if (!isAgreed && !(await ask(edits))) return false;

  for (const { file, after } of edits) fs.writeFileSync(file, after);
  console.error(`Changed ${countFiles(edits)}.`);
  explainImport(edits);
  return true;
}

async function ask(edits: readonly Edit[]): Promise<boolean> {
  const answer = await confirm(`Change ${countFiles(edits)}?`);
  if (answer === undefined) {
    console.error(
      'Nothing was changed. `--yes` changes it without a question.',
    );
  }
  return answer ?? false;
}

/** What the suggestions import has to be there. */
function explainImport(edits: readonly Edit[]): void {
  const isMissing = edits.some(
    ({ file, after }) =>
      /['"]errgroup['"]/.test(after) && !findPackage('errgroup', file),
  );
  if (isMissing) {
    console.error('They import errgroup: run `npm install errgroup`.');
  }
}

function countFiles({ length }: readonly Edit[]): string {
  return `${String(length)} file${length === 1 ? '' : 's'}`;
}
