import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../packages/eslint-plugin');
const sources = path.join(root, 'src');

it('folders import one another in one direction', () => {
  const imports = importsOfFolders();
  const inCircle = [...imports.keys()].filter(folder =>
    reachableFrom(folder, imports).has(folder),
  );

  expect(inCircle).toEqual([]);
});

it('so do files, but for types', () => {
  const imports = importsOfFiles();
  const inCircle = [...imports.keys()].filter(file =>
    reachableFrom(file, imports).has(file),
  );

  expect(inCircle).toEqual([]);
});

it('each folder builds on those above it in DESIGN.md alone', () => {
  const rank = rankOfFolders();
  const imports = [...importsOfFolders()].flatMap(([folder, targets]) =>
    [...targets].map(target => ({ folder, target })),
  );

  expect(rank('ast')).toBeLessThan(rank('cli'));
  expect(
    imports.filter(({ folder, target }) => rank(target) > rank(folder)),
  ).toEqual([]);
});

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The row of a folder in the table of DESIGN.md, or the row of the rest. */
function rankOfFolders(): (folder: string) => number {
  const text = fs.readFileSync(path.join(root, 'DESIGN.md'), 'utf8');
  const cells = [...text.matchAll(/^\| (`[^|]*) \|/gmu)].map(
    ([, cell = '']) => cell,
  );
  const rest = cells.findIndex(cell => cell.includes('and the rest'));
  const rankOf = (folder: string): number =>
    cells.findIndex(cell => cell.includes(`\`${folder}\``));
  return folder => (rankOf(folder) < 0 ? rest : rankOf(folder));
}

/** The folders that each folder imports from, those inside of it counted as one. */
function importsOfFolders(): Imports {
  const imports = new Map<string, Set<string>>();
  for (const file of sourceFiles()) {
    const folder = folderOf(file);
    const found = imports.get(folder) ?? new Set<string>();
    imports.set(folder, found);
    const text = fs.readFileSync(path.join(sources, file), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/ from '(\.[^']+)'/gu)) {
      const target = folderOf(path.join(path.dirname(file), specifier));
      if (target !== folder && target !== '') found.add(target);
    }
  }
  imports.delete('');
  return imports;
}

/** What each file imports when it is run. */
function importsOfFiles(): Imports {
  const imports = new Map<string, ReadonlySet<string>>();
  for (const file of sourceFiles()) {
    const text = fs.readFileSync(path.join(sources, file), 'utf8');
    const specifiers = text.matchAll(
      /^(?:import|export) (?!type\b)[^;]*? from '(\.[^']+)'/gmu,
    );
    imports.set(
      file,
      new Set(
        [...specifiers].map(([, specifier = '']) =>
          path.join(path.dirname(file), specifier),
        ),
      ),
    );
  }
  return imports;
}

function sourceFiles(): readonly string[] {
  return fs
    .readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'));
}

/** Empty for a file beside the folders, which all of them may import. */
function folderOf(file: string): string {
  const [first = '', ...rest] = file.split(path.sep);
  return rest.length > 0 ? first : '';
}

function reachableFrom(folder: string, imports: Imports): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const target of imports.get(from) ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      visit(target);
    }
  };
  visit(folder);
  return found;
}
