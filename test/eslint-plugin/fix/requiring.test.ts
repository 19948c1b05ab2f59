import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  const folder = project(module, type, code);

  const [report] = lint({ code, rule: 'no-uncancellable-combinator', folder });

  expect(report?.suggestions ?? []).toHaveLength(count);
});

// The top level of a file of CommonJS has no `await`.
it.each([
  ['require-wait', 'commonjs', 0],
  ['require-wait', 'module', 1],
  ['no-unchecked-wait', 'commonjs', 0],
  ['no-unchecked-wait', 'module', 1],
])('%s, in a package of type %s', (rule, type, count) => {
  const wait = rule === 'require-wait' ? '' : 'group.wait();\n';
  const code = groupCode + wait;
  const folder = project('nodenext', type, code);
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(runtime, path.join(folder, 'node_modules/errgroup'));

  const [report] = lint({ code, rule, folder });

  expect(report?.suggestions ?? []).toHaveLength(count);
});

const runtime = path.join(import.meta.dirname, '../../../packages/runtime');

const groupCode = `import { Group } from 'errgroup';
const group = new Group();
group.go(signal => fetch('/', { signal }));
`;

const code = `declare function load(id: string, signal?: AbortSignal): Promise<string>;
export const both = () => Promise.all([load('a'), load('b')]);
`;

function project(module: string, type: string, code: string): string {
  const folder = realpathSync(
    mkdtempSync(path.join(os.tmpdir(), 'requiring-')),
  );
  const compilerOptions = { strict: true, module, target: 'esnext', types: [] };
  const files = {
    'package.json': { type },
    'tsconfig.json': { compilerOptions, include: ['*.ts'] },
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  writeFileSync(path.join(folder, 'file.ts'), code);
  return folder;
}
