import type ts from 'typescript';
import type { ESLint, Linter } from 'eslint';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { findPackage } from './find-package.ts';
import type { Package } from './find-package.ts';
import { UnlintableError } from './unlintable-error.ts';

/** What a project is linted with. */
export interface Tools {
  readonly ESLint: typeof ESLint;
  readonly parser: Linter.Parser;
  /** The TypeScript that the parser asks. */
  readonly ts: typeof ts;
}

const own = fileURLToPath(import.meta.url);

/**
 * The ESLint and the TypeScript of the project, where it has versions that can
 * be used, else those that were installed with this command.
 *
 * @throws {UnlintableError} if one of them is nowhere.
 */
export async function loadTools(folder: string): Promise<Tools> {
  const eslint = findUsable('eslint', folder, isUsableESLint);
  if (!eslint) refuse('ESLint 9 or 10', 'eslint');

  const parser = findParser(folder) ?? findParser(own);
  if (!parser) {
    refuse('TypeScript from 5.4 to 6.0', 'typescript@6');
  }
  // The packages are what their names say; their types are those of our own.
  const { ESLint: Class } = (await import(urlOf(eslint))) as {
    ESLint: typeof ESLint;
  };
  const loaded = createRequire(parser.entry);
  return {
    ESLint: Class,
    parser: loaded(parser.entry) as Linter.Parser,
    ts: loaded('typescript') as typeof ts,
  };
}

function refuse(what: string, install: string): never {
  throw new UnlintableError(
    `Cannot lint: there is no ${what}, neither in the project nor beside this command. ` +
      `Run \`npm install --save-dev ${install}\`, then this again.`,
  );
}

function findUsable(
  name: string,
  folder: string,
  isUsable: (found: Package) => boolean,
): Package | undefined {
  return [folder, own]
    .map(place => findPackage(name, place))
    .find(found => found !== undefined && isUsable(found));
}

function isUsableESLint({ version }: Package): boolean {
  return version.major === 9 || version.major === 10;
}

/** A parser that has `projectService`, with a TypeScript that has an API. */
function findParser(place: string): Package | undefined {
  const name = '@typescript-eslint/parser';
  const bundle = findPackage('typescript-eslint', place);
  const parser =
    findPackage(name, place) ?? (bundle && findPackage(name, bundle.entry));
  const typescript = parser && findPackage('typescript', parser.entry);
  return parser?.version.major === 8 && typescript && hasApi(typescript)
    ? parser
    : undefined;
}

// TypeScript 7 is another program, which typescript-eslint cannot ask.
function hasApi({ version: { major, minor } }: Package): boolean {
  return (major === 5 && minor >= 4) || (major === 6 && minor < 1);
}

function urlOf({ entry }: Package): string {
  return pathToFileURL(entry).href;
}
