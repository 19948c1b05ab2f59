// A product page: what goes wrong with promises alone.
declare function loadProduct(id: string, by?: AbortSignal): Promise<string>;
declare function loadReviews(id: string, by?: AbortSignal): Promise<string>;
declare function log(text: string): void;

export async function productPage(id: string): Promise<string> {
  // When loadReviews fails, loadProduct goes on for nobody.
  const [product, reviews] = await Promise.all([
    loadProduct(id),
    loadReviews(id),
  ]);
  return `${product}: ${reviews}`;
}

export async function refresh(id: string, signal: AbortSignal) {
  // The caller can stop us. But not this request.
  log(await loadProduct(id));
  signal.throwIfAborted();
}

export async function soon(id: string): Promise<string> {
  // When loadProduct wins, the timer stays armed.
  return await Promise.race([
    loadProduct(id),
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('too late')), 5_000);
    }),
  ]);
}
