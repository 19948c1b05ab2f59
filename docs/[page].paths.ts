import { readFileSync } from 'node:fs';
import path from 'node:path';

import { repositoryPages, root } from './.vitepress/repository/pages.ts';
import { siteLinks } from './.vitepress/repository/site-links.ts';

export default {
  watch: ['../packages/*/**/*.md', '../examples/**/*.md', '../bench/**/*.md'],
  paths() {
    const pages = repositoryPages();
    return pages.map(page => ({
      params: { page: page.route, file: page.file },
      content: siteLinks(
        readFileSync(path.join(root, page.file), 'utf8'),
        page,
        pages,
      ),
    }));
  },
};
