import fs from 'node:fs';
import path from 'node:path';

/** In the order in which ESLint looks for them. */
const NAMES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];

/** The flat config of a folder, or of the next one above that has one. */
export function findConfig(folder: string): string | undefined {
  const file = NAMES.map(name =>
    path.join(folder, `eslint.config.${name}`),
  ).find(name => fs.existsSync(name));
  const above = path.dirname(folder);
  return file ?? (above === folder ? undefined : findConfig(above));
}
