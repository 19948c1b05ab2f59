import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { type RepositoryPage, root } from './pages.ts';

/**
 * The code that the README of a recipe is about, as Markdown to stand below it:
 * the TypeScript files of its folder, and none that is a test.
 */
export function sourceFiles({ file }: RepositoryPage): string {
  if (!/^examples\/recipes\/.+\//u.test(file)) return '';
  const folder = path.join(root, path.dirname(file));
  const blocks = readdirSync(folder)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map(name => {
      const code = readFileSync(path.join(folder, name), 'utf8');
      return `::: details ${name}\n\n\`\`\`ts\n${code}\`\`\`\n\n:::`;
    });
  return `\n## The code\n\n${blocks.join('\n\n')}\n`;
}
