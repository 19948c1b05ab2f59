import type { Behaviour } from './upstreams.ts';

/** A product that the reviews know nothing about. */
const UNKNOWN_PRODUCT = '3';

/**
 * The upstream services of the storefront on a bad day: the catalog is fast,
 * the reviews are slow and at first too busy, and the stock has broken down.
 */
export const badDay = {
  catalog: () => ({ after: 20, status: 200, body: { name: 'A lamp' } }),
  reviews: (path, attempt) => {
    if (path.endsWith(`/${UNKNOWN_PRODUCT}`)) return { after: 60, status: 404 };
    const body = [{ stars: 5, text: 'It shines.' }];
    return { after: 300, status: attempt === 1 ? 503 : 200, body };
  },
  stock: () => ({ after: 60, status: 500 }),
} satisfies Record<string, Behaviour>;

/** The bad day, for the reader of a timeline. */
export const badDayInWords = `\
Three upstream services, real HTTP servers on loopback: the catalog is fast,
the reviews are slow, and too busy (503) when first asked, and the stock is down
(500). The reviews do not know product 3 (404).`;

/** What a client asks of the storefront. */
export const clientRequests = [
  {
    title: 'GET /products/42',
    path: '/products/42',
    init: { method: 'GET' },
  },
  {
    title: 'POST /ratings',
    path: '/ratings',
    init: {
      method: 'POST',
      body: JSON.stringify(['1', '2', UNKNOWN_PRODUCT, '4', '5', '6']),
    },
  },
] as const;
