import { measuredPages, recipePages } from '../repository/pages.ts';
import type { RepositoryPage } from '../repository/pages.ts';

export interface PageLists {
  readonly measured: readonly RepositoryPage[];
  readonly recipes: readonly RepositoryPage[];
}

declare const data: PageLists;
export { data };

export default {
  load: (): PageLists => ({
    measured: measuredPages(),
    recipes: recipePages(),
  }),
};
