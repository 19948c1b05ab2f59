import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { examplesIn, isCode } from './compile.ts';

const recipes = path.join(import.meta.dirname, '../../examples/recipes');
const folders = readdirSync(recipes, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .filter(name => !['dist', 'node_modules', 'support'].includes(name));

// What compiles, lints and is tested there is what the reader sees.
describe.each(folders)('the recipe %s', folder => {
  const sources = namesIn(folder).filter(name => name.endsWith('.ts'));

  it('has a test', () => {
    expect(sources.filter(name => name.endsWith('.test.ts'))).not.toEqual([]);
  });

  it('shows its own code', () => {
    const blocks = examplesIn(path.join(recipes, folder), 'README.md');
    const shown = blocks.filter(isCode).map(({ code }) => code);
    const source = sources.map(name => read(folder, name)).join('\n');

    expect(shown).not.toEqual([]);
    for (const code of shown) expect(source).toContain(code);
  });

  it('is listed', () => {
    expect(read('.', 'README.md')).toContain(`](./${folder}/README.md)`);
  });
});

function namesIn(folder: string): string[] {
  return readdirSync(path.join(recipes, folder));
}

function read(folder: string, name: string): string {
  return readFileSync(path.join(recipes, folder, name), 'utf8');
}
