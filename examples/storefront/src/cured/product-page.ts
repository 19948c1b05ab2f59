import type { Client, Product, Review, Stock } from './client.ts';
import { all } from 'errgroup';

export interface ProductPage {
  readonly product: Product;
  readonly reviews: readonly Review[];
  readonly stock: Stock;
}

/** Everything the page of a product shows, from three services at once. */
export async function loadProductPage(
  client: Client,
  id: string,
): Promise<ProductPage> {
  const [product, reviews, stock] = await all([
    signal => client.loadProduct(id, { signal }),
    signal => client.loadReviews(id, { signal }),
    signal => client.loadStock(id, { signal }),
  ]);
  return { product, reviews, stock };
}
