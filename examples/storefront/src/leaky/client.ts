import { setTimeout as sleep } from 'node:timers/promises';

/** Where the services are that the storefront is put together from. */
export interface Upstreams {
  readonly catalog: string;
  readonly reviews: string;
  readonly stock: string;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface Product {
  readonly name: string;
}

export interface Review {
  readonly stars: number;
  readonly text: string;
}

export interface Stock {
  readonly available: number;
}

/** A service refused, and asking it again would not help. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
}

export class Client {
  readonly #upstreams: Upstreams;

  constructor(upstreams: Upstreams) {
    this.#upstreams = upstreams;
  }

  // The services are our own, so what they send is trusted to have its type.

  async loadProduct(id: string, options?: CallOptions): Promise<Product> {
    const url = `${this.#upstreams.catalog}/products/${id}`;
    return (await getJson(url, options)) as Product;
  }

  async loadReviews(id: string, options?: CallOptions): Promise<Review[]> {
    const url = `${this.#upstreams.reviews}/reviews/${id}`;
    return (await getJson(url, options)) as Review[];
  }

  async loadStock(id: string, options?: CallOptions): Promise<Stock> {
    const url = `${this.#upstreams.stock}/stock/${id}`;
    return (await getJson(url, options)) as Stock;
  }
}

const MAX_ATTEMPTS = 3;
const BUSY = 503;

/** Asks again, a little later each time, while the service is busy. */
async function getJson(url: string, options?: CallOptions): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, options);
    if (response.ok) return response.json();

    await response.body?.cancel();
    if (response.status !== BUSY || attempt === MAX_ATTEMPTS) {
      throw new UpstreamError(`${url} answered ${String(response.status)}`);
    }
    await sleep(50 * attempt, undefined, options);
  }
}
