import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { chromiumPath, looks, useBrowser } from './support/browser.ts';

// It loads a compiler, on a machine that does other things too.
const patience = { timeout: 45_000 };

const leaky = `
declare function load(id: string, options?: { signal?: AbortSignal }): Promise<string>;
export async function both(signal: AbortSignal) {
  await load('a');
  signal.throwIfAborted();
}
`;

describe.runIf(chromiumPath)('the playground', () => {
  const visit = useBrowser();

  it('underlines what is typed, says why, and cures it', async () => {
    await using visited = await visit('/playground.html');
    const { page, complaints } = visited;
    await write(page, leaky);
    await findings(page, '1 finding');

    const squiggle = page.locator('.cm-lintRange-warning');
    expect(await squiggle.allTextContents()).toEqual(['load']);

    await squiggle.hover();
    const hint = page.locator('.cm-tooltip-lint');
    await hint.waitFor();
    expect(await hint.getByRole('link').getAttribute('href')).toBe(
      '/rules/forward-signal.html',
    );

    await hint.getByRole('button').first().click();
    await findings(page, 'Nothing to report.');
    expect(await codeOf(page)).toContain("await load('a', { signal });");
    expect(complaints).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    await using visited = await visit('/playground.html');
    const { page } = visited;
    await write(page, leaky);
    await findings(page, '1 finding');

    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    await findings(page, 'Nothing to report.');

    await page.keyboard.press('Control+z');
    await findings(page, '1 finding');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('load');
  });

  it('applies a quick fix from the list, on a narrow screen in the dark', async () => {
    await using visited = await visit('/playground.html', {
      ...looks.narrow,
      colorScheme: 'dark',
    });
    const { page } = visited;
    await write(page, leaky);
    await findings(page, '1 finding');

    await page.getByLabel('Findings').locator('.fix').first().click();

    await findings(page, 'Nothing to report.');
  });

  it('shares the code and the config in the address', async () => {
    await using visited = await visit('/playground.html');
    const { page } = visited;
    await findings(page, /finding/u);
    await write(page, leaky);
    await page.getByLabel('Config').selectOption('strict');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.waitForURL(/#config=strict&code=/u);
    const { hash } = new URL(page.url());

    await using other = await visit(`/playground.html${hash}`);
    await findings(other.page, '1 finding');
    expect(await other.page.getByLabel('Config').inputValue()).toBe('strict');
    expect(await codeOf(other.page)).toContain("await load('a');");
  });

  it('has an example for every rule, which finds something', async () => {
    await using visited = await visit('/playground.html');
    const { page, complaints } = visited;
    await findings(page, /finding/u);
    const rules = await page
      .locator('optgroup[label="Rules"] option')
      .allTextContents();
    expect(rules).toContain('no-leaky-race');

    for (const rule of rules) {
      await page.getByLabel('Example').selectOption(rule);
      await page
        .getByLabel('Findings')
        .getByRole('link', { name: rule, exact: true })
        .first()
        .waitFor(patience);
    }
    expect(complaints).toEqual([]);
  });

  it('opens the examples of a rule from its page', async () => {
    await using visited = await visit('/rules/forward-signal.html');
    const { page } = visited;

    await page
      .getByRole('link', { name: 'Open in the playground' })
      .first()
      .click();

    await findings(page, /finding/u);
    expect(await page.getByLabel('Config').inputValue()).toBe('all');
  });
});

async function write(page: Page, code: string): Promise<void> {
  const editor = page.getByLabel('Code to check');
  await editor.click();
  await page.keyboard.press('Control+a');
  // As a paste does it: the editor indents what is typed.
  await page.keyboard.insertText(code);
}

async function findings(page: Page, summary: RegExp | string): Promise<void> {
  await page
    .getByLabel('Findings')
    .getByRole('status')
    .filter({ hasText: summary })
    .waitFor(patience);
}

async function codeOf(page: Page): Promise<string> {
  const lines = await page.locator('.cm-line').allTextContents();
  return lines.join('\n');
}
