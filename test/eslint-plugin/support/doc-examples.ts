import fs from 'node:fs';
import path from 'node:path';

import { codeBlocks, type CodeBlock } from './code-blocks.ts';

const docs = path.join(
  import.meta.dirname,
  '../../../packages/eslint-plugin/docs/rules',
);

/** The examples in the doc of a rule, good and bad. */
export function examples(rule: string): CodeBlock[] {
  return codeBlocks(fs.readFileSync(path.join(docs, `${rule}.md`), 'utf8'));
}

/** The ❌ examples in the doc of a rule that need no options. */
export function incorrectExamples(rule: string): CodeBlock[] {
  return examples(rule).filter(
    ({ verdict, options }) =>
      verdict === '❌ Incorrect' && options.length === 0,
  );
}
