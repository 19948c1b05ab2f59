import fs from 'node:fs';
import { createRequire } from 'node:module';

import type { Tsconfig } from './read-tsconfigs.ts';

/**
 * Whether this tsconfig gets less than it was written for: before TypeScript 6,
 * to name no `types` meant all of `@types`, and since then it means none. Then
 * globals such as Node's `fetch` are unknown, and calls of them are not judged.
 */
export function lacksTypes({ file, options }: Tsconfig): boolean {
  return options.types === undefined && typescriptOf(file) < 6;
}

/** The major version of the project's own TypeScript, if that is installed. */
function typescriptOf(tsconfig: string): number {
  try {
    const manifest = createRequire(tsconfig).resolve('typescript/package.json');
    const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {
      version: string;
    };
    return Number.parseInt(version, 10);
  } catch {
    return NaN;
  }
}
