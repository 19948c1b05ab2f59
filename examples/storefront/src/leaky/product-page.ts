import type { Client, Product, Review, Stock } from './client.ts';

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
  const [product, reviews, stock] = await Promise.all([
    client.loadProduct(id),
    client.loadReviews(id),
    client.loadStock(id),
  ]);
  return { product, reviews, stock };
}
