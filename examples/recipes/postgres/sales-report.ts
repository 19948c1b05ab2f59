import { all } from 'errgroup';

import type { CancellablePool } from './cancellable-pool.ts';

export interface SalesReport {
  readonly sold: number;
  readonly returned: number;
  readonly bestSeller: string | undefined;
}

/** Three queries at a time; the first that fails cancels the others. */
export async function salesReport(
  pool: CancellablePool,
  shop: string,
  signal?: AbortSignal,
): Promise<SalesReport> {
  const { sold, returned, best } = await all(
    {
      sold: signal => pool.query<Count>(countOf('sale'), [shop], { signal }),
      returned: signal =>
        pool.query<Count>(countOf('return'), [shop], { signal }),
      best: signal => pool.query<Item>(bestSeller, [shop], { signal }),
    },
    { signal },
  );
  return {
    sold: sold[0]?.count ?? 0,
    returned: returned[0]?.count ?? 0,
    bestSeller: best[0]?.item,
  };
}

interface Count {
  readonly count: number;
}

interface Item {
  readonly item: string;
}

const bestSeller = `
  select item from sale where shop = $1
  group by item order by count(*) desc, item limit 1`;

function countOf(table: 'sale' | 'return'): string {
  return `select count(*)::int from ${table} where shop = $1`;
}
