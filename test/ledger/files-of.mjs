import { readdirSync } from 'node:fs';
import path from 'node:path';

import { minimatch } from 'minimatch';

import { ignoresOf } from './repositories.mjs';

/** The files of a checkout that the ledger reads. */
export function filesOf(root, repository) {
  const ignores = ignoresOf(repository);
  const isOf = file => pattern => minimatch(file, pattern);
  return filesIn(root)
    .map(file => path.relative(root, file))
    .filter(file => repository.files.some(isOf(file)))
    .filter(file => !ignores.some(isOf(file)))
    .sort()
    .map(file => path.join(root, file));
}

/** Not behind links: the packages of a workspace are in each other's folders. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    if (entry.isFile()) return [file];
    const isOwn =
      entry.isDirectory() && !/^(?:node_modules|\.)/.test(entry.name);
    return isOwn ? filesIn(file) : [];
  });
}
