import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { chromiumPath, looks, still, useBrowser } from './support/browser.ts';

const strategies = ['Promise.all', 'Promise.allSettled', 'errgroup'];

describe.runIf(chromiumPath)('the timeline', () => {
  const visit = useBrowser();

  it('shows who was left running after the first request has failed', async () => {
    await using visited = await visit('/timeline.html');
    const { page, complaints } = visited;

    await page.getByLabel('user').check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await ended(page);

    expect(await told(page)).toEqual({
      'Promise.all': {
        bars: ['failed', 'done', 'done'],
        verdict: 'failed, 2 left running',
      },
      'Promise.allSettled': {
        bars: ['failed', 'done', 'done'],
        verdict: 'failed, nothing left running',
      },
      errgroup: {
        bars: ['failed', 'stopped', 'stopped'],
        verdict: 'failed, 2 stopped, nothing left running',
      },
    });
    expect(complaints).toEqual([]);
  });

  it('shows no difference where nothing fails', async () => {
    await using visited = await visit('/timeline.html', looks.dark);
    const { page } = visited;

    await page.getByLabel('none').check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await ended(page);

    for (const { bars, verdict } of Object.values(await told(page))) {
      expect(bars).toEqual(['done', 'done', 'done']);
      expect(verdict).toBe('answered, nothing left running');
    }
  });

  it('is used with the keyboard, and tells its end to a screen reader', async () => {
    await using visited = await visit('/timeline.html', looks.narrow);
    const { page } = visited;

    await page.getByLabel('user').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('posts').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await ended(page);

    expect(await page.getByRole('status').textContent()).toContain(
      'errgroup: failed',
    );
  });

  it('moves no bar where motion is not wanted', async () => {
    await using visited = await visit('/timeline.html', still);
    const { page } = visited;
    const widths = await page.evaluateHandle(watchWidths);

    await page.getByLabel('user').check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await ended(page);

    // Nothing, then what each of the nine requests has taken.
    const seen = await widths.evaluate(seen => [...seen]);
    expect(seen).toContain('0%');
    expect(seen.length).toBeLessThanOrEqual(10);
    expect((await told(page)).errgroup?.bars).toEqual([
      'failed',
      'stopped',
      'stopped',
    ]);
  });

  it('starts by itself on the first page, and is silent about it', async () => {
    await using visited = await visit('/');
    const { page, complaints } = visited;

    await page.locator('.timeline').scrollIntoViewIfNeeded();
    await ended(page);

    expect((await told(page)).errgroup?.verdict).toBe(
      'failed, 2 stopped, nothing left running',
    );
    expect((await page.getByRole('status').textContent())?.trim()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('does not start by itself where motion is not wanted', async () => {
    await using visited = await visit('/', still);
    const { page } = visited;

    await page.locator('.timeline').scrollIntoViewIfNeeded();
    await page.evaluate(seen, '.timeline');

    expect(await page.locator('.run').count()).toBe(0);
  });

  it('is on the page of the problem', async () => {
    await using visited = await visit('/guide/why.html');
    await visited.page
      .getByRole('button', { name: 'Start', exact: true })
      .waitFor();
  });
});

/** In the page: every width that a bar has from now on. */
function watchWidths(): Set<string> {
  const widths = new Set<string>();
  const note = (): void => {
    for (const bar of document.querySelectorAll<HTMLElement>('.run')) {
      widths.add(bar.style.width);
    }
  };
  new MutationObserver(note).observe(document.body, {
    attributes: true,
    childList: true,
    subtree: true,
  });
  return widths;
}

/** In the page: until the browser has told all observers that it is in view. */
function seen(selector: string): Promise<void> {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(() => resolve());
    const element = document.querySelector(selector);
    if (element) observer.observe(element);
  });
}

async function ended(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start again' }).waitFor();
}

/** The bars and the verdict of each strategy; the times are left out. */
async function told(
  page: Page,
): Promise<Record<string, { bars: string[]; verdict: string }>> {
  const entries = strategies.map(async strategy => {
    const track = page.locator(`[data-strategy="${strategy}"]`);
    const bars = await track
      .locator('.run')
      .evaluateAll(runs =>
        runs.map(run => run.getAttribute('data-status') ?? ''),
      );
    return [strategy, { bars, verdict: await verdictOf(track) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function verdictOf(track: Locator): Promise<string> {
  const verdict = (await track.locator('.verdict').textContent()) ?? '';
  return verdict
    .trim()
    .replace(/ after [\d.]+ s/u, '')
    .replace(/(\d) requests? left running: .*/u, '$1 left running');
}
