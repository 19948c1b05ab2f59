import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { cureFolder } from '../../examples/demo/src/cure-folder.ts';

const source = path.join(import.meta.dirname, '../../examples/storefront/src');

it('the cured storefront is the leaky one after the first suggestion of each finding', async () => {
  const cured = await cureFolder(path.join(source, 'leaky'));

  expect(Object.fromEntries(cured)).toEqual(readFolder('cured'));
});

it('the cure changes the files with findings, and no other', () => {
  const leaky = readFolder('leaky');
  const cured = readFolder('cured');

  expect(
    Object.keys(leaky).filter(file => leaky[file] !== cured[file]),
  ).toEqual(['product-page.ts', 'ratings.ts']);
});

function readFolder(name: string): Record<string, string> {
  const folder = path.join(source, name);
  return Object.fromEntries(
    fs
      .readdirSync(folder)
      .map(file => [file, fs.readFileSync(path.join(folder, file), 'utf8')]),
  );
}
