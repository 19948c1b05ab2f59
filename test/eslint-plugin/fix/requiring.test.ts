import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { lint } from '../support/lint.ts';

// `errgroup` is a module of ECMAScript, which a file of CommonJS can import from
// `nodenext` on, as Node.js can: with `node16` the import would be an error of types.
it.each([
  ['node16', 'commonjs', 0],
  ['node18', 'commonjs', 0],
  ['node16', 'module', 1],
  ['nodenext', 'commonjs', 1],
])('a file of module %s, in a package of type %s', (module, type, count) => {
  const folder = project(module, type);

  const [report] = lint({ code, rule: 'no-uncancellable-combinator', folder });

  expect(report?.suggestions ?? []).toHaveLength(count);
});

const code = `declare function load(id: string, signal?: AbortSignal): Promise<string>;
export const both = () => Promise.all([load('a'), load('b')]);
`;

function project(module: string, type: string): string {
  const folder = realpathSync(
    mkdtempSync(path.join(os.tmpdir(), 'requiring-')),
  );
  const compilerOptions = { strict: true, module, types: [] };
  const files = {
    'package.json': { type },
    'tsconfig.json': { compilerOptions, include: ['*.ts'] },
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  writeFileSync(path.join(folder, 'file.ts'), code);
  return folder;
}
