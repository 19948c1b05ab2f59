import { expect, it } from 'vitest';

import { type BuiltPage, builtPages, files } from './support/pages.ts';

const pages = builtPages();
const byAddress = new Map(pages.map(page => [page.address, page]));
const shipped = new Set(files());

it('every rule, guide and reference has a page', () => {
  expect([...byAddress.keys()]).toEqual(
    expect.arrayContaining([
      '/index.html',
      '/guide/why.html',
      '/rules/no-leaky-race.html',
      '/api/errgroup/classes/Group.html',
    ]),
  );
});

it.each(pages)('$address links to nothing that is missing', page => {
  expect(linksOf(page).filter(link => !exists(link, page))).toEqual([]);
});

function linksOf({ html }: BuiltPage): string[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]+)"/gu)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter(link => !/^(?:https?|mailto|data):/u.test(link));
}

function exists(link: string, page: BuiltPage): boolean {
  const { pathname, hash } = new URL(link, `http://site${page.address}`);
  const address = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const target = byAddress.get(address);
  if (!target) return shipped.has(address);
  // A hash of the playground is code, and no place on the page.
  if (hash === '' || address === '/playground.html') return true;
  return target.html.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}
