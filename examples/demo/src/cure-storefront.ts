import fs from 'node:fs';
import path from 'node:path';

import { cureFolder } from './cure-folder.ts';
import { storefrontFolder } from './storefront-folder.ts';

// Writes the cured service anew from the leaky one: `pnpm run cure`.
const leaky = path.join(storefrontFolder, 'src/leaky');
const cured = path.join(storefrontFolder, 'src/cured');

for (const [file, text] of await cureFolder(leaky)) {
  fs.writeFileSync(path.join(cured, file), text);
  console.log(`wrote ${path.join(cured, file)}`);
}
