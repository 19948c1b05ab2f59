import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository, whose files the site shows. */
export const root = path.resolve(import.meta.dirname, '../../..');

const readme = 'README.md';

/** A Markdown file of the repository that is a page of the site as it is. */
export interface RepositoryPage {
  /** Its path in the repository. */
  readonly file: string;
  /** Its address on the site, without the leading slash. */
  readonly route: string;
  readonly title: string;
}

/** Every rule has one, by its name: a new one is here without being listed. */
export function rulePages(): RepositoryPage[] {
  const folder = 'packages/eslint-plugin/docs/rules';
  return namesIn(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => page(`${folder}/${name}`, `rules/${name.slice(0, -3)}`));
}

/** What the tools of the repository have measured and written down. */
export function measuredPages(): RepositoryPage[] {
  const folders = ['bench', 'test'].flatMap(top => [
    top,
    ...namesIn(top)
      .filter(name => !name.includes('.') && name !== 'node_modules')
      .map(name => `${top}/${name}`),
  ]);
  return folders.flatMap(folder =>
    namesIn(folder)
      .filter(name => name.endsWith('.md'))
      // README.md, which is what the others belong to, comes first.
      .sort((one, other) => Number(other === readme) - Number(one === readme))
      .map(name => {
        const suffix = name === readme ? '' : `-${name.slice(0, -3)}`;
        const route = `measured/${path.basename(folder)}${suffix}`;
        return page(`${folder}/${name}`, route.toLowerCase());
      }),
  );
}

/** The examples that have a README. */
export function recipePages(): RepositoryPage[] {
  return ['examples/recipes', 'examples'].flatMap(folder =>
    namesIn(folder)
      .filter(name => name !== 'recipes')
      .flatMap(name =>
        existing([`${folder}/${name}/${readme}`, `recipes/${name}`]),
      ),
  );
}

/** The rest, which is linked from where it is wanted. */
export function otherPages(): RepositoryPage[] {
  return [
    ['examples/recipes/README.md', 'recipes/index'],
    ['packages/runtime/README.md', 'reference/runtime'],
    ['packages/eslint-plugin/README.md', 'reference/plugin'],
    ['packages/runtime/DESIGN.md', 'reference/design'],
    ['packages/eslint-plugin/DESIGN.md', 'reference/design-of-the-rules'],
    ['packages/runtime/CHANGELOG.md', 'reference/changelog-runtime'],
    ['packages/eslint-plugin/CHANGELOG.md', 'reference/changelog-plugin'],
    ['CONTRIBUTING.md', 'reference/contributing'],
  ].flatMap(pair => existing(pair));
}

export function repositoryPages(): RepositoryPage[] {
  return [
    ...rulePages(),
    ...measuredPages(),
    ...recipePages(),
    ...otherPages(),
  ];
}

function namesIn(folder: string): string[] {
  const at = path.join(root, folder);
  return existsSync(at) ? readdirSync(at).sort() : [];
}

function existing([
  file = '',
  route = '',
]: readonly string[]): RepositoryPage[] {
  return existsSync(path.join(root, file)) ? [page(file, route)] : [];
}

function page(file: string, route: string): RepositoryPage {
  const markdown = readFileSync(path.join(root, file), 'utf8');
  const [, heading = path.basename(route)] = /^# (.+)$/mu.exec(markdown) ?? [];
  return { file, route, title: heading.replace(/^errgroup\//u, '') };
}
