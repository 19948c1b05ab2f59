import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ignoresOf } from './repositories.mjs';

const lintCheckout = fileURLToPath(
  new URL('lint-checkout.mjs', import.meta.url),
);
const builtRules = new URL(
  '../../packages/eslint-plugin/dist/',
  import.meta.url,
);

/**
 * Lints the checkout in `folder`, in a process of its own, since the types of
 * one repository fill the memory. What that gave is kept in `keep` and taken
 * from there when the rules and the files are the same.
 */
export function lintRepository(repository, folder, keep) {
  const { name, commit } = repository;
  const found = path.join(folder, name);
  if (!existsSync(found)) throw new Error(`There is no checkout at ${found}.`);
  // Behind a link the packages of a workspace are not where TypeScript has them.
  const checkout = realpathSync(found);
  const head = spawnSync('git', ['rev-parse', 'HEAD'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  if (head.stdout.trim() !== commit)
    throw new Error(`${checkout} is not at ${commit}.`);

  mkdirSync(keep, { recursive: true });
  const out = path.join(keep, `${name}-${fingerprint(repository)}.json`);
  if (!existsSync(out)) {
    const { status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=9000', lintCheckout, name, checkout, out],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    if (status !== 0) throw new Error(`Linting ${name} ended with ${status}.`);
  }
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** What the findings depend on, but for the packages that are installed. */
function fingerprint(repository) {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([repository, ignoresOf(repository)]));
  const files = readdirSync(builtRules, { recursive: true }).sort();
  for (const file of files.filter(each => each.endsWith('.js'))) {
    hash.update(file).update(readFileSync(new URL(file, builtRules)));
  }
  return hash.digest('hex').slice(0, 12);
}
