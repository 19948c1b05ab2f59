import fs from 'node:fs';
import path from 'node:path';
import { minimatch } from 'minimatch';

import { UnlintableError } from '../unlintable-error.ts';
import { findFiles, isSource } from './find-files.ts';

export interface Targets {
  /** The folder that has all of them. */
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * The files that these paths and globs stand for, each once.
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
  const found = fs.existsSync(target)
    ? resolvePath(target)
    : resolveGlob(target);
  if (found.files.length > 0) return found;

  throw new UnlintableError(
    `Cannot lint ${target}: it has no TypeScript or JavaScript files ` +
      '(declarations, node_modules, dist, build and what git ignores do not count). ' +
      'Give the folder in which the sources are.',
  );
}

function resolvePath(target: string): Targets {
  const place = fs.realpathSync(target);
  return fs.statSync(place).isDirectory()
    ? { folder: place, files: findFiles(place) }
    : { folder: path.dirname(place), files: [place].filter(isSource) };
}

/** What no shell has expanded: it was in quotes, or the shell is that of Windows. */
function resolveGlob(target: string): Targets {
  const [plain = ''] = /^[^*?[{]*[\\/]/.exec(target) ?? [];
  const glob = target.slice(plain.length).split(path.sep).join('/');
  if (!/[*?[{]/.test(glob) || !fs.existsSync(plain)) {
    throw new UnlintableError(
      `Cannot lint ${target}: there is no such file or folder. ` +
        'Give the path of a project, or of files of it; options begin with `--`.',
    );
  }
  const { folder, files } = resolvePath(plain);
  const matches = (file: string): boolean =>
    minimatch(path.relative(folder, file), glob);
  return { folder, files: files.filter(matches) };
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (path.relative(folder, other).startsWith('..')) {
    folder = path.dirname(folder);
  }
  return folder;
}
