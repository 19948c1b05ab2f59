import { defineConfig } from 'vitepress';

import { measuredPages, recipePages, rulePages } from './repository/pages.ts';
import { apiSidebar } from './api-sidebar.ts';
import { playgroundLinks } from './playground-links.ts';
import { typeLibraries } from './type-libraries.ts';
import { nav, sidebar } from './sidebar.ts';

// A project page of GitHub is below the name of the project.
const base = process.env.DOCS_BASE ?? '/';

export default defineConfig({
  title: 'errgroup',
  description:
    'Leak-safe concurrency for TypeScript: the first failure stops the rest, and you are told after they have stopped.',
  lang: 'en-GB',
  base,
  markdown: { config: playgroundLinks(base) },
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
      { icon: 'github', link: 'https://github.com/errgroup/errgroup' },
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
