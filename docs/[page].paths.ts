import { readFileSync } from 'node:fs';
import path from 'node:path';

import { repositoryPages, root } from './.vitepress/repository/pages.ts';
import { sourceFiles } from './.vitepress/repository/source-files.ts';
import { siteLinks } from './.vitepress/repository/site-links.ts';

export default {
  watch: [
    '../packages/*/**/*.md',
    '../examples/**/*.md',
    '../{bench,test}/**/*.md',
  ],
  paths() {
    const pages = repositoryPages();
    return pages.map(page => {
      const markdown = readFileSync(path.join(root, page.file), 'utf8');
      return {
        params: { page: page.route },
        content: siteLinks(markdown, page, pages) + sourceFiles(page),
      };
    });
  },
};
