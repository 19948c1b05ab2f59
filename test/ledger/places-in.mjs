import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { filesOf } from './files-of.mjs';
import { recallRepositories } from './recall-repositories.mjs';
import { repositories } from './repositories.mjs';

/** The places that `find` gives in the files of a checkout, with their names. */
export function placesIn(folder, repo, find) {
  // Behind a link the packages of a workspace are not where TypeScript has them.
  const root = realpathSync(path.join(folder, repo));
  const repository = [...repositories, ...recallRepositories].find(
    ({ name }) => name === repo,
  );
  return filesOf(root, repository).flatMap(file => {
    const text = readFileSync(file, 'utf8');
    if (!/signal|abort/i.test(text)) return [];
    const name = path.relative(root, file);
    return find(file, text).map(place => ({
      ...place,
      repo,
      file,
      name: `${repo} ${name}:${place.line}`,
    }));
  });
}
