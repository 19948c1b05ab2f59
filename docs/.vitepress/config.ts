import { defineConfig } from 'vitepress';

import { measuredPages, recipePages, rulePages } from './repository/pages.ts';
import { apiSidebar } from './api-sidebar.ts';
import { playgroundLinks } from './playground-links.ts';
import { typeLibraries } from './type-libraries.ts';
import { nav, sidebar } from './sidebar.ts';

// A project page of GitHub is below the name of the project.
const base = process.env.DOCS_BASE ?? '/';

// By its name it would be fetched from elsewhere while the site is served.
const github =
  '<svg viewBox="0 0 24 24"><title>GitHub</title><path d="M12 .3a12 12 0 0 0-3.8 23.4c.6.1.8-.3.8-.6v-2c-3.3.7-4-1.6-4-1.6-.6-1.4-1.4-1.8-1.4-1.8-1-.7.1-.7.1-.7 1.2 0 1.9 1.2 1.9 1.2 1 1.8 2.8 1.3 3.5 1 0-.8.4-1.3.7-1.6-2.7-.3-5.5-1.3-5.5-6 0-1.2.5-2.3 1.3-3.1-.2-.4-.6-1.6 0-3.2 0 0 1-.3 3.4 1.2a11.5 11.5 0 0 1 6 0c2.3-1.5 3.3-1.2 3.3-1.2.7 1.6.3 2.8.2 3.2.8.8 1.2 1.9 1.2 3.1 0 4.7-2.8 5.7-5.5 6 .5.4.9 1.1.9 2.2v3.3c0 .3.1.7.8.6A12 12 0 0 0 12 .3"/></svg>';

export default defineConfig({
  title: 'errgroup',
  description:
    'Leak-safe concurrency for TypeScript: the first failure stops the rest, and you are told after they have stopped.',
  lang: 'en-GB',
  base,
  // test/site/links.test.ts follows them all, also to a place within a page,
  // and tells of each page by itself.
  ignoreDeadLinks: true,
  markdown: {
    config: playgroundLinks(base),
    // The usual two have less contrast than their grounds here ask for.
    theme: {
      light: 'github-light-high-contrast',
      dark: 'github-dark-high-contrast',
    },
  },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: icon() }],
    ['meta', { name: 'theme-color', content: '#3451b2' }],
  ],
  vite: {
    // One copy, whoever asks for it: the plugin is linked from the repository.
    resolve: {
      alias: [{ find: /^(?:node:)?path$/u, replacement: 'path-browserify' }],
      dedupe: ['typescript', '@typescript-eslint/utils', 'eslint'],
    },
    plugins: [typeLibraries()],
    worker: { format: 'es', plugins: () => [typeLibraries()] },
    // The compiler is one file, fetched on one page.
    build: {
      chunkSizeWarningLimit: 10_000,
      // ESLint requires esquery, which has its parser in a default export.
      commonjsOptions: { requireReturnsDefault: 'auto' },
    },
  },
  themeConfig: {
    nav,
    sidebar: {
      '/api/': apiSidebar(),
      '/': sidebar({
        rules: rulePages(),
        measured: measuredPages(),
        recipes: recipePages(),
      }),
    },
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [
      { icon: { svg: github }, link: 'https://github.com/errgroup/errgroup' },
    ],
    footer: { message: 'MIT' },
  },
});

/** Drawn here, since the address of a file would need the base. */
function icon(): string {
  const bars =
    '<rect y="4" width="32" height="6" rx="3" fill="%233451b2"/><rect y="13" width="20" height="6" rx="3" fill="%23d33"/><rect y="22" width="20" height="6" rx="3" fill="%233451b2"/>';
  return `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${bars}</svg>`;
}
