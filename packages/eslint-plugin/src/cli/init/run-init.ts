import fs from 'node:fs';
import path from 'node:path';

import { findPackage } from '../find-package.ts';
import { preview } from '../suggestions/preview.ts';
import { loadTools } from '../tools.ts';
import { addEntry } from './add-entry.ts';
import { findConfig } from './find-config.ts';
import { commonJsEntry, newConfig, pasteEntry, typedEntry } from './paste.ts';

/**
 * Adds the plugin to the ESLint config of the project, or tells what to paste;
 * resolves with 1 if the plugin is left to paste.
 */
export async function runInit(folder: string): Promise<number> {
  const hasTsconfig = fs.existsSync(path.join(folder, 'tsconfig.json'));
  const file = findConfig(folder);
  if (file === undefined) {
    explainInstall(folder, hasTsconfig);
    console.log(
      `Write this into eslint.config.mjs:\n\n${newConfig(hasTsconfig)}`,
    );
    return 1;
  }
  const config = fs.readFileSync(file, 'utf8');
  if (config.includes('eslint-plugin-errgroup')) {
    console.log(`${path.relative(folder, file)} has the plugin already.`);
    return 0;
  }
  const lacksTypes = hasTsconfig && !/\bproject(?:Service)?\b/.test(config);
  explainInstall(folder, lacksTypes);
  const isAdded = await addTo(file, config, folder);
  if (lacksTypes) {
    console.log(
      '\nThe config gives no type information, without which some rules are silent. ' +
        `Add\n\n${typedEntry}`,
    );
  }
  return isAdded ? 0 : 1;
}

/** What the config needs, and is not there yet. */
function explainInstall(folder: string, needsParser: boolean): void {
  const missing = [
    'eslint',
    ...(needsParser ? ['typescript-eslint'] : []),
    'eslint-plugin-errgroup',
  ].filter(name => !findPackage(name, folder));
  if (missing.length === 0) return;

  const [command = ''] = [
    ['pnpm-lock.yaml', 'pnpm add --save-dev'],
    ['yarn.lock', 'yarn add --dev'],
    ['bun.lock', 'bun add --dev'],
    ['', 'npm install --save-dev'],
  ].flatMap(([lock = '', install = '']) =>
    fs.existsSync(path.join(folder, lock)) ? [install] : [],
  );
  console.log(`Install what is missing: ${command} ${missing.join(' ')}\n`);
}

async function addTo(
  file: string,
  before: string,
  folder: string,
): Promise<boolean> {
  const { parser } = await loadTools(folder);
  const after = addEntry(before, parser);
  if (after === undefined) {
    const isCommonJs = /\bmodule\.exports\b|\brequire\(/.test(before);
    console.log(
      `${path.relative(folder, file)} is written in a way that is not safe to edit. Paste this:\n\n` +
        (isCommonJs ? commonJsEntry : pasteEntry),
    );
    return false;
  }
  fs.writeFileSync(file, after);
  console.log(preview({ file, before, after }, folder, false));
  return true;
}
