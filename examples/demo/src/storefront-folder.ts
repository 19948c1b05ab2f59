import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the example service is. */
export const storefrontFolder = path.dirname(
  fileURLToPath(
    import.meta.resolve('errgroup-example-storefront/package.json'),
  ),
);
