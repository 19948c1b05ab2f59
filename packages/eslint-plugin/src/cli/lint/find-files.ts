import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const NO_SOURCE =
  /\.d\.(?:[^.]+\.)?[cm]?ts$|\.min\.[cm]?js$|(?:^|[\\/])\.pnp\.(?:cjs|loader\.mjs)$/;
/** Folders of code that somebody else wrote, or a machine. */
const FOREIGN = new Set(['node_modules', 'dist', 'build', '.git', '.yarn']);

/**
 * The files in a folder that have code to lint, sorted, as absolute paths:
 * without declarations, dependencies and build output, and without what git
 * ignores.
 */
export function findFiles(folder: string): string[] {
  const files = listWithGit(folder);
  // Nothing listed: git ignores the folder itself, and yet it was asked for.
  return (files.length > 0 ? files : listFolder(folder))
    .filter(file => isSource(file) && !isForeign(file))
    .map(file => path.join(folder, file))
    .filter(isFile)
    .sort();
}

/** Whether this is the name of a file that has code to lint. */
export function isSource(file: string): boolean {
  return SOURCE.test(file) && !NO_SOURCE.test(file);
}

/**
 * The files that git knows or would add; none outside of a git checkout, or
 * without git.
 *
 * It is tempting to hand the `.gitignore` to ESLint's `includeIgnoreFile`
 * instead, but that reads one file, while git also heeds those above and below
 * the folder and the user's own.
 */
function listWithGit(folder: string): string[] {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) return [];

  const files = stdout.split('\0').filter(file => file !== '');
  // A file in a merge conflict is listed once for each side.
  return [...new Set(files)];
}

function listFolder(folder: string, inside = ''): string[] {
  return fs
    .readdirSync(path.join(folder, inside), { withFileTypes: true })
    .flatMap(entry => {
      const file = path.join(inside, entry.name);
      if (!entry.isDirectory()) return [file];
      return FOREIGN.has(entry.name) ? [] : listFolder(folder, file);
    });
}

function isForeign(file: string): boolean {
  return file.split(/[\\/]/).some(part => FOREIGN.has(part));
}

/** Git still lists what was deleted; a link may lead nowhere. */
function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
