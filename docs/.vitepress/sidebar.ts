import type { DefaultTheme } from 'vitepress';

import type { RepositoryPage } from './repository/pages.ts';

interface Pages {
  readonly rules: readonly RepositoryPage[];
  readonly measured: readonly RepositoryPage[];
  readonly recipes: readonly RepositoryPage[];
}

export const nav: DefaultTheme.NavItem[] = [
  { text: 'Guide', link: '/guide/why', activeMatch: '^/(guide|start|from)/' },
  { text: 'Rules', link: '/rules/', activeMatch: '^/rules/' },
  { text: 'API', link: '/api/errgroup/', activeMatch: '^/api/' },
  { text: 'Timeline', link: '/timeline' },
  { text: 'Playground', link: '/playground' },
];

/** One sidebar for every page, so that a reader never loses the place. */
export function sidebar(pages: Pages): DefaultTheme.SidebarItem[] {
  return [
    {
      text: 'Getting started',
      items: [
        { text: 'The runtime', link: '/start/runtime' },
        { text: 'One command, no setup', link: '/start/command' },
        { text: 'The rules in CI', link: '/start/ci' },
        { text: 'The rules in your editor', link: '/start/editor' },
      ],
    },
    {
      text: 'Guide',
      items: [
        { text: 'Why Promise.all leaks', link: '/guide/why' },
        { text: 'Groups', link: '/guide/groups' },
        { text: 'Scopes', link: '/guide/scopes' },
        { text: 'Combinators', link: '/guide/combinators' },
        { text: 'Deadlines and cancelling', link: '/guide/deadlines' },
        { text: 'Limits', link: '/guide/limits' },
        { text: 'Clean-up', link: '/guide/cleanup' },
        { text: 'Testing', link: '/guide/testing' },
        { text: 'Tracing', link: '/guide/tracing' },
        { text: 'What is guaranteed', link: '/guide/guarantees' },
      ],
    },
    {
      text: 'Coming from',
      items: [
        { text: 'Go', link: '/from/go' },
        { text: 'Kotlin', link: '/from/kotlin' },
        { text: 'Trio and anyio', link: '/from/trio' },
        { text: 'Effect', link: '/from/effect' },
        { text: 'p-map and p-limit', link: '/from/p-map' },
      ],
    },
    listed('Rules', pages.rules, { text: 'All rules', link: '/rules/' }),
    listed('Recipes', pages.recipes, { text: 'Overview', link: '/recipes/' }),
    listed('Measured', pages.measured, {
      text: 'Overview',
      link: '/measured/',
    }),
    {
      text: 'Reference',
      collapsed: true,
      items: [
        { text: 'API', link: '/api/errgroup/' },
        { text: 'The runtime on one page', link: '/reference/runtime' },
        { text: 'The plugin on one page', link: '/reference/plugin' },
        { text: 'Design and decisions', link: '/reference/design' },
        { text: 'Design of the rules', link: '/reference/design-of-the-rules' },
        {
          text: 'Changes of the runtime',
          link: '/reference/changelog-runtime',
        },
        { text: 'Changes of the plugin', link: '/reference/changelog-plugin' },
        { text: 'Contributing', link: '/reference/contributing' },
      ],
    },
  ];
}

function listed(
  text: string,
  pages: readonly RepositoryPage[],
  first: DefaultTheme.SidebarItem,
): DefaultTheme.SidebarItem {
  return {
    text,
    collapsed: true,
    items: [
      first,
      ...pages.map(({ route, title }) => ({ text: title, link: `/${route}` })),
    ],
  };
}
