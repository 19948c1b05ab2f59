import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Package {
  /** The file that its name stands for. */
  readonly entry: string;
  readonly version: { readonly major: number; readonly minor: number };
}

/** The package that code in this folder, or in this file, gets by that name. */
export function findPackage(name: string, place: string): Package | undefined {
  // A folder is no file to look from, but any name in it is.
  const isFolder = fs.statSync(place, { throwIfNoEntry: false })?.isDirectory();
  const { resolve } = createRequire(
    isFolder ? path.join(place, 'any.js') : place,
  );
  try {
    const manifest = fs.readFileSync(resolve(`${name}/package.json`), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    const [major = NaN, minor = NaN] = version.split('.').map(Number);
    return { entry: resolve(name), version: { major, minor } };
  } catch {
    return undefined;
  }
}
