import fs from 'node:fs';
import path from 'node:path';

import type { ESLint } from 'eslint';

import { findFiles, isTypeScript } from './lint/find-files.ts';
import { lacksTypes } from './lint/lacks-types.ts';
import { createLinter, lintFiles } from './lint/lint-files.ts';
import { readTsconfigs } from './lint/read-tsconfigs.ts';
import { UnlintableError } from './lint/unlintable-error.ts';

export interface ProjectReport {
  readonly files: number;
  readonly findings: number;
  /** How often each rule reports, most often first. */
  readonly counts: readonly (readonly [rule: string, count: number])[];
  /** Findings that a comment in the file switches off. */
  readonly suppressed: number;
  /** Files that no tsconfig includes: linted without type information. */
  readonly untyped: readonly string[];
  /** Tsconfigs whose `@types` are unknown here: they name no `types`. */
  readonly lackingTypes: readonly string[];
  /** The findings as ESLint prints them; empty if there are none. */
  readonly text: string;
}

/**
 * Lints a folder, or one file, with the shipped `recommended` config and no
 * config of its own.
 *
 * @throws {UnlintableError} if there is nothing to lint, or a tsconfig that
 *   does not parse.
 */
export async function lintProject(
  target: string,
  { color = false }: { readonly color?: boolean } = {},
): Promise<ProjectReport> {
  const { folder, files } = resolveTarget(target);
  const tsconfigs = readTsconfigs(files);
  const { results, untyped } = await lintFiles(files, folder);
  const formatter = await createLinter(folder, 'untyped').loadFormatter(
    'stylish',
  );
  const text = await formatter.format([...results], { color });
  return {
    files: files.length,
    findings: sum(results.map(result => result.messages.length)),
    counts: countRules(results),
    suppressed: sum(results.map(result => result.suppressedMessages.length)),
    untyped,
    lackingTypes: tsconfigs.filter(lacksTypes).map(({ file }) => file),
    text,
  };
}

function resolveTarget(target: string): { folder: string; files: string[] } {
  const stats = fs.statSync(target, { throwIfNoEntry: false });
  if (!stats) {
    throw new UnlintableError(
      `Cannot lint ${target}: there is no such file or folder. ` +
        'Give the path of a TypeScript project, or of one file of it.',
    );
  }
  const place = fs.realpathSync(target);
  if (stats.isDirectory()) {
    return { folder: place, files: requireSome(findFiles(place), target) };
  }
  const files = [place].filter(isTypeScript);
  return { folder: path.dirname(place), files: requireSome(files, target) };
}

function requireSome(files: string[], target: string): string[] {
  if (files.length > 0) return files;
  throw new UnlintableError(
    `Cannot lint ${target}: it has no TypeScript files ` +
      '(declarations, node_modules, dist, build and what git ignores do not count). ' +
      'Give the folder in which the sources are.',
  );
}

function countRules(
  results: readonly ESLint.LintResult[],
): ProjectReport['counts'] {
  const counts = new Map<string, number>();
  for (const { ruleId } of results.flatMap(result => result.messages)) {
    const rule = ruleId ?? 'does not parse';
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
