import fs from 'node:fs';
import path from 'node:path';

import type { Tools } from '../tools.ts';

/**
 * Whether the package around this folder depends on others, and none of them is
 * installed: then nobody knows what their functions accept.
 */
export function lacksDependencies(
  folder: string,
  { ts }: Pick<Tools, 'ts'>,
): boolean {
  const manifest = ts.findConfigFile(folder, fs.existsSync, 'package.json');
  if (manifest === undefined) return false;

  // Unlike `JSON.parse` it takes what it can read of a broken file.
  const { config } = ts.readConfigFile(manifest, readText) as {
    config?: Partial<Record<'dependencies' | 'devDependencies', object>>;
  };
  const names = Object.keys({
    ...config?.dependencies,
    ...config?.devDependencies,
  });
  const isInstalled = foldersAbove(folder)
    .flatMap(above =>
      ['node_modules', '.pnp.cjs'].map(at => path.join(above, at)),
    )
    .some(place => fs.existsSync(place));
  return names.length > 0 && !isInstalled;
}

function readText(file: string): string {
  return fs.readFileSync(file, 'utf8');
}

/** The folder itself, and all that it is in. */
function foldersAbove(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}
