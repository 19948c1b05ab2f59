import fs from 'node:fs';
import path from 'node:path';

import { codeBlocks, type CodeBlock } from './code-blocks.ts';

const docs = path.join(
  import.meta.dirname,
  '../../../packages/eslint-plugin/docs/rules',
);

/** The ❌ examples in the doc of a rule that need no options. */
export function incorrectExamples(rule: string): CodeBlock[] {
  const markdown = fs.readFileSync(path.join(docs, `${rule}.md`), 'utf8');
  return codeBlocks(markdown).filter(
    ({ verdict, options }) =>
      verdict === '❌ Incorrect' && options.length === 0,
  );
}
