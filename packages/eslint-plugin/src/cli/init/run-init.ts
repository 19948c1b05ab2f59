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
 * resolves with 1 if there is something left to paste.
 */
export async function runInit(folder: string): Promise<number> {
  explainInstall(folder);
  const file = findConfig(folder);
  if (file === undefined) {
    const hasTsconfig = fs.existsSync(path.join(folder, 'tsconfig.json'));
    console.log(
      `Write this into eslint.config.mjs:\n\n${newConfig(hasTsconfig)}`,
    );
    return 1;
  }
  const before = fs.readFileSync(file, 'utf8');
  const name = path.relative(folder, file);
  if (before.includes('eslint-plugin-errgroup')) {
    console.log(`${name} has the plugin already.`);
    return 0;
  }
  const { parser } = await loadTools(folder);
  const after = addEntry(before, parser);
  if (after === undefined) {
    const isCommonJs = /\bmodule\.exports\b|\brequire\(/.test(before);
    console.log(
      `${name} is written in a way that is not safe to edit. Paste this:\n\n` +
        (isCommonJs ? commonJsEntry : pasteEntry),
    );
    return 1;
  }
  fs.writeFileSync(file, after);
  console.log(preview({ file, before, after }, folder, false));
  explainTypes(before, folder);
  return 0;
}

function explainInstall(folder: string): void {
  if (findPackage('eslint-plugin-errgroup', folder)) return;
  const [command = ''] = [
    ['pnpm-lock.yaml', 'pnpm add --save-dev'],
    ['yarn.lock', 'yarn add --dev'],
    ['bun.lock', 'bun add --dev'],
    ['', 'npm install --save-dev'],
  ].flatMap(([lock = '', install = '']) =>
    fs.existsSync(path.join(folder, lock)) ? [install] : [],
  );
  console.log(`Install it: ${command} eslint-plugin-errgroup\n`);
}

function explainTypes(config: string, folder: string): void {
  const hasTypes = /\bproject(?:Service)?\b/.test(config);
  if (hasTypes || !fs.existsSync(path.join(folder, 'tsconfig.json'))) return;
  console.log(
    `\nThe config gives no type information, without which some rules are silent. Add\n\n${typedEntry}`,
  );
}
