import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { TestProject } from 'vitest/node';

import { findChromium } from './find-chromium.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    readonly site: string;
  }
}

const root = path.join(import.meta.dirname, '../../..');

/** Builds the site as `npm run docs` does, and serves it to the tests. */
export default async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  findChromium();
  build();
  const server = await serveFolder(path.join(root, 'docs/.vitepress/dist'));
  project.provide('site', server.url);
  return () => server.close();
}

function build(): void {
  const { packageManager } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as { readonly packageManager: string };
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--yes', packageManager, 'run', 'docs:built'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`No site:\n${stdout}\n${stderr}`);
}
