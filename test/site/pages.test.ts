import { describe, expect, it } from 'vitest';

import { chromiumPath, looks, useBrowser, wear } from './support/browser.ts';
import { builtPages } from './support/pages.ts';

// Those of the API are made by one template, so that one of them shows it.
const addresses = builtPages()
  .map(({ address }) => address)
  .filter(address => !/^\/api\/.+(?<!\/Group)\.html$/u.test(address));

describe.runIf(chromiumPath)('every page', () => {
  const visit = useBrowser();

  it.concurrent.each(addresses)('%s: light, dark and narrow', async address => {
    await using visited = await visit(address);
    const { page, complaints } = visited;
    await page.locator('h1').first().waitFor();

    for (const look of Object.values(looks)) {
      await wear(page, look);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect({ look, overflow }).toEqual({ look, overflow: 0 });
    }
    expect(complaints).toEqual([]);
  });
});
