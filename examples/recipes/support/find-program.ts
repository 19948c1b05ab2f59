import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Where `program` is: on the PATH, or in one of the other `folders`. */
export function findProgram(
  program: string,
  folders: readonly string[] = [],
): string | undefined {
  const onPath = process.env.PATH?.split(path.delimiter) ?? [];
  return [...onPath, ...folders]
    .map(folder => path.join(folder, program))
    .find(file => isExecutable(file));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
