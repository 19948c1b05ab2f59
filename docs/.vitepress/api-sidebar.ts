import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { DefaultTheme } from 'vitepress';

const api = path.join(import.meta.dirname, '../api');

/** What TypeDoc has written, by kind; nothing before it has run. */
export function apiSidebar(): DefaultTheme.SidebarItem[] {
  return [
    { text: 'errgroup', link: '/api/errgroup/', items: kindsOf('errgroup') },
    {
      text: 'errgroup/testing',
      link: '/api/errgroup/testing/',
      items: kindsOf('errgroup/testing'),
    },
  ];
}

function kindsOf(module: string): DefaultTheme.SidebarItem[] {
  return [
    ['Classes', 'classes'],
    ['Functions', 'functions'],
    ['Interfaces', 'interfaces'],
    ['Types', 'type-aliases'],
  ].flatMap(([text = '', kind = '']) => {
    const folder = path.join(api, module, kind);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).map(file => path.parse(file).name);
    return [
      {
        text,
        collapsed: kind === 'interfaces' || kind === 'type-aliases',
        items: names.sort().map(name => ({
          text: name,
          link: `/api/${module}/${kind}/${name}`,
        })),
      },
    ];
  });
}
