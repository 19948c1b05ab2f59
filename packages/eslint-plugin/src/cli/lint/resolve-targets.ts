import fs from 'node:fs';
import path from 'node:path';

import { UnlintableError } from '../unlintable-error.ts';
import { findFiles, isSource } from './find-files.ts';

export interface Targets {
  /** The folder that has all of them. */
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * The files that these paths stand for, each once.
 *
 * @throws {UnlintableError} if there is no such path, or nothing to lint at it.
 */
export function resolveTargets(
  targets: readonly string[],
  cwd: string,
): Targets {
  const found = targets.map(target => resolveTarget(path.resolve(cwd, target)));
  const [first = cwd, ...others] = found.map(({ folder }) => folder);
  return {
    folder: others.reduce(commonFolder, first),
    files: [...new Set(found.flatMap(({ files }) => files))].sort(),
  };
}

function resolveTarget(target: string): Targets {
  const stats = fs.statSync(target, { throwIfNoEntry: false });
  if (!stats) {
    throw new UnlintableError(
      `Cannot lint ${target}: there is no such file or folder. ` +
        'Give the path of a project, or of files of it.',
    );
  }
  const place = fs.realpathSync(target);
  const [folder, files] = stats.isDirectory()
    ? [place, findFiles(place)]
    : [path.dirname(place), [place].filter(isSource)];
  if (files.length > 0) return { folder, files };

  throw new UnlintableError(
    `Cannot lint ${target}: it has no TypeScript or JavaScript files ` +
      '(declarations, node_modules, dist, build and what git ignores do not count). ' +
      'Give the folder in which the sources are.',
  );
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (path.relative(folder, other).startsWith('..')) {
    folder = path.dirname(folder);
  }
  return folder;
}
