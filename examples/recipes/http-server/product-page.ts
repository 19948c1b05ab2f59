import { all } from 'errgroup';

export interface ProductPage {
  readonly price: string;
  readonly stock: string;
}

/**
 * Asks two services of `upstream` for a product. One that fails ends the request
 * to the other, and so does the abort of `signal`.
 */
export function productPage(
  upstream: string,
  product: string,
  signal?: AbortSignal,
): Promise<ProductPage> {
  return all(
    {
      price: signal => ask(`${upstream}/price/${product}`, signal),
      stock: signal => ask(`${upstream}/stock/${product}`, signal),
    },
    { signal },
  );
}

async function ask(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  const body = await response.text();
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return body;
}
