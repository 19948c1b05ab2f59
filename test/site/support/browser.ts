import { type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

import { findChromium } from './find-chromium.ts';

export const chromiumPath = findChromium();

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** How a reader sees the site. */
export interface Look {
  readonly colorScheme: 'dark' | 'light';
  readonly reducedMotion?: 'reduce';
  readonly width: number;
}

export const looks = {
  light: { colorScheme: 'light', width: 1280 },
  dark: { colorScheme: 'dark', width: 1280 },
  narrow: { colorScheme: 'light', width: 375 },
} as const satisfies Record<string, Look>;

/** Of a reader whom movement makes ill. */
export const still: Look = { ...looks.light, reducedMotion: 'reduce' };

/** A page of the site, and what has gone wrong in it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors on the console, exceptions and failed requests. */
  readonly complaints: readonly string[];
}

let context: BrowserContext | undefined;

/** Starts Chromium for the tests of the file, and stops it after them. */
export function useBrowser(): (address: string, look?: Look) => Promise<Visit> {
  beforeAll(async () => {
    if (!chromiumPath) return;
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: flags,
    });
    context = await browser.newContext();
  });
  afterAll(() => context?.browser()?.close());
  return visit;
}

/** Shows the page in another way, without loading it again. */
export async function wear(page: Page, look: Look): Promise<void> {
  const { colorScheme, reducedMotion = 'no-preference' } = look;
  await page.emulateMedia({ colorScheme, reducedMotion });
  await page.setViewportSize({ width: look.width, height: 800 });
}

async function visit(
  address: string,
  look: Look = looks.light,
): Promise<Visit> {
  if (!context) throw new Error('The browser has not been started.');
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  page.on('requestfailed', request => complaints.push(request.url()));
  await wear(page, look);
  await page.goto(`${inject('site')}${address}`);
  return { page, complaints, [Symbol.asyncDispose]: () => page.close() };
}
