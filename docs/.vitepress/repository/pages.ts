import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository, whose files the site shows. */
export const root = path.resolve(import.meta.dirname, '../../..');

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
  return readdirSync(path.join(root, folder))
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => page(`${folder}/${name}`, `rules/${name.slice(0, -3)}`));
}

/** What the tools of the repository have measured and written down. */
export function measuredPages(): RepositoryPage[] {
  return [
    ['bench/README.md', 'measured/runtime'],
    ['bench/lint/README.md', 'measured/rules'],
    ['bench/editor/README.md', 'measured/editor'],
    ['test/ledger/README.md', 'measured/ledger'],
    ['test/mutation/README.md', 'measured/mutation'],
    ['test/model/README.md', 'measured/model'],
    ['test/matrix/README.md', 'measured/platforms'],
  ].flatMap(pair => existing(pair));
}

/** The examples that have a README. */
export function recipePages(): RepositoryPage[] {
  return ['examples', 'examples/recipes'].flatMap(folder =>
    (existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder)).sort()
      : []
    ).flatMap(name =>
      existing([`${folder}/${name}/README.md`, `recipes/${name}`]),
    ),
  );
}

/** The rest, which is linked from where it is wanted. */
export function otherPages(): RepositoryPage[] {
  return [
    ['packages/runtime/README.md', 'reference/runtime'],
    ['packages/eslint-plugin/README.md', 'reference/plugin'],
    ['packages/runtime/DESIGN.md', 'reference/design'],
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
