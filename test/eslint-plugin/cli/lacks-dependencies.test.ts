import path from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { lacksDependencies } from '../../../packages/eslint-plugin/src/cli/lint/lacks-dependencies.ts';
import { tempProject } from '../support/temp-project.ts';

const manifest = '{ "devDependencies": { "undici": "7" } }';

describe('the dependencies of a project', () => {
  it.each([
    ['lack in a fresh clone', { 'package.json': manifest }, true],
    [
      'are there after an install',
      { 'package.json': manifest, 'node_modules/undici/index.js': '' },
      false,
    ],
    [
      "are there in yarn's own way",
      { 'package.json': manifest, '.pnp.cjs': '' },
      false,
    ],
    ['are there where none are needed', { 'package.json': '{}' }, false],
    ['are there where nobody says which', {}, false],
  ])('%s', (_, files, expected) => {
    const folder = tempProject({ ...files, 'src/a.js': '' });

    expect(lacksDependencies(path.join(folder, 'src'), { ts })).toBe(expected);
  });
});
