import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { onTestFinished } from 'vitest';

/** Writes files into a new folder, which is deleted after the test. */
export function tempProject(files: Readonly<Record<string, string>>): string {
  const folder = writeProject(files);
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes files into a new folder, which the caller deletes. */
export function writeProject(files: Readonly<Record<string, string>>): string {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'errgroup-project-'));
  const folder = fs.realpathSync(temp);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}
