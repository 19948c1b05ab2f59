import type { ESLint } from 'eslint';

import type { Tools } from '../tools.ts';
import type { LinterOptions } from './create-linter.ts';
import { lacksTypes } from './lacks-types.ts';
import { lintFiles, type OnFile, type Typing } from './lint-files.ts';
import { readTsconfigs } from './read-tsconfigs.ts';
import type { Targets } from './resolve-targets.ts';

export interface ProjectReport extends Typing {
  readonly results: readonly ESLint.LintResult[];
  /** The configs that were read for types, and those that they refer to. */
  readonly tsconfigs: readonly string[];
  /** Tsconfigs whose `@types` are unknown here: they name no `types`. */
  readonly lackingTypes: readonly string[];
}

/**
 * Lints files with a shipped config and no config of their own.
 *
 * @throws {UnlintableError} if a tsconfig does not parse.
 */
export async function lintProject(
  { folder, files }: Targets,
  tools: Tools,
  options: Omit<LinterOptions, 'folder'>,
  onFile: OnFile = () => undefined,
): Promise<ProjectReport> {
  const tsconfigs = readTsconfigs(files, tools.ts);
  const linted = await lintFiles(files, { ...options, folder }, tools, onFile);
  return {
    ...linted,
    tsconfigs: tsconfigs.map(({ file }) => file),
    lackingTypes: tsconfigs
      .filter(tsconfig => lacksTypes(tsconfig, tools))
      .map(({ file }) => file),
  };
}
