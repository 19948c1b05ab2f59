import type { ESLint } from 'eslint';

import type { Edit } from '../suggestions/preview.ts';
import type { Tools } from '../tools.ts';
import { failedResult } from './failed-result.ts';
import { groupFiles } from './group-files.ts';
import type { FileGroup } from './group-files.ts';
import { lacksDependencies } from './lacks-dependencies.ts';
import { lacksTypes } from './lacks-types.ts';
import type { LintedFiles, Typing } from './lint-group.ts';
import { readTsconfigs } from './read-tsconfigs.ts';
import type { Tsconfigs } from './read-tsconfigs.ts';
import type { Targets } from './resolve-targets.ts';

export interface ProjectReport extends Typing {
  /** In the order of the files. */
  readonly results: readonly ESLint.LintResult[];
  /** What the first suggestions of all findings make of the files. */
  readonly edits: readonly Edit[];
  /** The configs that were read for types, and those that they refer to. */
  readonly tsconfigs: readonly string[];
  /** Tsconfigs whose `@types` are unknown here: they name no `types`. */
  readonly lackingTypes: readonly string[];
  /** Tsconfigs that extend what is not there. */
  readonly lackingBase: readonly string[];
  /** Whether nothing is installed of what the project depends on. */
  readonly lacksDependencies: boolean;
}

export type LintGroups = (
  groups: readonly FileGroup[],
) => Promise<readonly LintedFiles[]>;

/**
 * Lints the files of a project, those of one tsconfig after those of another.
 * Where a tsconfig does not parse, its files have that for a result.
 *
 * @throws {UnlintableError} if no other files are left.
 */
export async function lintProject(
  { files, folder }: Targets,
  tools: Tools,
  lintGroups: LintGroups,
): Promise<ProjectReport> {
  const groups = groupFiles(files, tools);
  const { tsconfigs, broken } = readTsconfigs(
    groups.flatMap(({ tsconfig }) => tsconfig ?? []),
    tools.ts,
  );
  const [readable, unread] = setAside(groups, broken);
  const linted = await lintGroups(readable);
  const resultOf = new Map(
    [...linted.flatMap(({ results }) => results), ...unread].map(result => [
      result.filePath,
      result,
    ]),
  );
  return {
    results: files.flatMap(file => resultOf.get(file) ?? []),
    byDefault: linted.flatMap(({ byDefault }) => byDefault),
    untyped: linted.flatMap(({ untyped }) => untyped),
    edits: linted.flatMap(({ edits }) => edits),
    tsconfigs: tsconfigs.map(({ file }) => file),
    lackingTypes: tsconfigs
      .filter(tsconfig => lacksTypes(tsconfig, tools))
      .map(({ file }) => file),
    lackingBase: tsconfigs
      .filter(({ lacksBase }) => lacksBase)
      .map(({ file }) => file),
    lacksDependencies: lacksDependencies(folder, tools),
  };
}

/** The groups that can be linted, and results for the files of the others. */
function setAside(
  groups: readonly FileGroup[],
  broken: Tsconfigs['broken'],
): [readonly FileGroup[], readonly ESLint.LintResult[]] {
  const readable = groups.filter(({ tsconfig = '' }) => !broken.has(tsconfig));
  const [reason] = broken.values();
  if (readable.length === 0 && reason) throw reason;
  const unread = groups.flatMap(({ tsconfig = '', files }) => {
    const message = broken.get(tsconfig)?.message;
    return message ? files.map(file => failedResult(file, message)) : [];
  });
  return [readable, unread];
}
