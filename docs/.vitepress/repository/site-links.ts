import { existsSync } from 'node:fs';
import path from 'node:path';

import { type RepositoryPage, root } from './pages.ts';

const repository = 'https://github.com/errgroup/errgroup/blob/main/';
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;
const target = /(?<=\]\()[^)\s]+|(?<=^\[[^\]]+\]: )\S+/gu;

/**
 * The Markdown of `page` with its relative links as the site needs them: to a
 * page of the site where the file is one, or else to the repository.
 */
export function siteLinks(
  markdown: string,
  page: RepositoryPage,
  pages: readonly RepositoryPage[],
): string {
  let inFence = false;
  return markdown
    .split('\n')
    .map(line => {
      if (fence.test(line)) inFence = !inFence;
      return inFence
        ? line
        : line.replace(target, link => siteLink(link, page, pages));
    })
    .join('\n');
}

function siteLink(
  link: string,
  page: RepositoryPage,
  pages: readonly RepositoryPage[],
): string {
  if (/^(?:[a-z]+:|#|\/)/u.test(link)) return link;
  const [relative = '', hash] = link.split('#');
  const file = path.posix.join(path.posix.dirname(page.file), relative);
  const at = pages.find(
    other => other.file === file || other.file === `${file}/README.md`,
  );
  const suffix = hash === undefined ? '' : `#${hash}`;
  if (at) return `/${at.route}${suffix}`;
  if (existsSync(path.join(root, file))) return `${repository}${file}${suffix}`;
  return `/${file}${suffix}`; // Dead, which the test of the links says.
}
