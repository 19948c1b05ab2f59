import type { Tools } from '../tools.ts';
import { findPackage } from '../find-package.ts';
import type { Tsconfig } from './read-tsconfigs.ts';

/**
 * Whether this tsconfig gets less than it was written for: before TypeScript 6,
 * to name no `types` meant all of `@types`, and since then it means none. Then
 * globals such as Node's `fetch` are unknown, and calls of them are not judged.
 */
export function lacksTypes(
  { file, options }: Tsconfig,
  { ts }: Pick<Tools, 'ts'>,
): boolean {
  const written = findPackage('typescript', file)?.version.major ?? NaN;
  return (
    options.types === undefined &&
    written < 6 &&
    Number.parseInt(ts.versionMajorMinor, 10) >= 6
  );
}
