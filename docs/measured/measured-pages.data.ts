import {
  type RepositoryPage,
  measuredPages,
} from '../.vitepress/repository/pages.ts';

declare const data: readonly RepositoryPage[];
export { data };

export default { load: measuredPages };
