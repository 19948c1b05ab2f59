import fs from 'node:fs';
import path from 'node:path';

import { writeProject } from './temp-project.ts';

const test = path.join(import.meta.dirname, '../..');

/** The folders whose packages a project can have, by the version of ESLint. */
export const eslintFolders = { 9: path.join(test, 'eslint9'), 10: test };

/**
 * A project of the user's that has the packages of one version of ESLint; the
 * caller deletes it.
 */
export function linkedProject(
  version: keyof typeof eslintFolders,
  files: Readonly<Record<string, string>>,
): string {
  const manifest = '{ "private": true, "type": "module" }';
  const folder = writeProject({ 'package.json': manifest, ...files });
  fs.symlinkSync(
    path.join(eslintFolders[version], 'node_modules'),
    path.join(folder, 'node_modules'),
    'junction',
  );
  return folder;
}
