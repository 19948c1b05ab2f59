import { map } from 'errgroup';
import { request } from 'undici';

export interface Offer {
  readonly shop: string;
  readonly price: number;
}

/** Asks one shop for its price. */
export type AskShop = (shop: string, signal: AbortSignal) => Promise<Offer>;

/**
 * The offers of all shops in their order, from eight of them at a time. The
 * first that fails, and the abort of `signal`, end all requests.
 */
export function offers(
  shops: readonly string[],
  ask: AskShop,
  signal?: AbortSignal,
): Promise<Offer[]> {
  return map(shops, ask, { limit: 8, timeout: 10_000, signal });
}

/** With the `fetch` of the platform. */
export async function askByFetch(
  shop: string,
  signal?: AbortSignal,
): Promise<Offer> {
  const response = await fetch(`${shop}/price`, { signal: signal ?? null });
  if (!response.ok) {
    // A body that nobody reads keeps its connection.
    await response.body?.cancel();
    throw new ShopError(shop, response.status);
  }
  // Within the task, so that the group ends a body that does not.
  return { shop, price: Number(await response.text()) };
}

/** With the `request` of undici. */
export async function askByUndici(
  shop: string,
  signal?: AbortSignal,
): Promise<Offer> {
  const { statusCode, body } = await request(`${shop}/price`, {
    signal: signal ?? null,
  });
  if (statusCode !== 200) {
    await body.dump();
    throw new ShopError(shop, statusCode);
  }
  return { shop, price: Number(await body.text()) };
}

export class ShopError extends Error {
  override readonly name = 'ShopError';

  constructor(shop: string, status: number) {
    super(`${shop} has answered with status ${String(status)}.`);
  }
}
