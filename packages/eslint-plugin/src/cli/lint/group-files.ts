import path from 'node:path';

import type { Tools } from '../tools.ts';

/** Files whose types come from the same place. */
export interface FileGroup {
  /** The config they fall under, if there is one. */
  readonly tsconfig: string | undefined;
  readonly files: readonly string[];
}

/** The files by the tsconfig that they fall under. */
export function groupFiles(
  files: readonly string[],
  { ts }: Pick<Tools, 'ts'>,
): FileGroup[] {
  const groups = new Map<string | undefined, string[]>();
  for (const file of files) {
    const tsconfig = tsconfigAbove(file, ts);
    const group = groups.get(tsconfig);
    if (group) group.push(file);
    else groups.set(tsconfig, [file]);
  }
  return [...groups].map(([tsconfig, group]) => ({ tsconfig, files: group }));
}

/** The `tsconfig.json` or `jsconfig.json` that this file falls under. */
function tsconfigAbove(
  file: string,
  typescript: Tools['ts'],
): string | undefined {
  const folder = path.dirname(file);
  const exists = (name: string): boolean => typescript.sys.fileExists(name);
  return ['tsconfig.json', 'jsconfig.json']
    .flatMap(name => typescript.findConfigFile(folder, exists, name) ?? [])
    .sort((one, other) => other.length - one.length)[0];
}
