import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Plugin } from 'vite';

const id = 'virtual:type-libraries';
const require = createRequire(import.meta.url);

/**
 * The module `virtual:type-libraries`: what the compiler of the playground
 * finds in its file system, by path. TypeScript's own libraries, Node's types
 * and those of errgroup.
 */
export function typeLibraries(): Plugin {
  return {
    name: 'type-libraries',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load: source =>
      source === `\0${id}`
        ? `export default ${JSON.stringify(Object.fromEntries(libraries()))}`
        : undefined,
  };
}

function libraries(): [string, string][] {
  const typescript = path.join(folderOf('typescript'), 'lib');
  const node = folderOf('@types/node');
  const undici = folderOf('undici-types', node);
  const errgroup = folderOf('errgroup');
  return [
    ...declarations(typescript, '', isLibrary),
    ...declarations(node, '/node_modules/@types/node'),
    ...declarations(undici, '/node_modules/undici-types'),
    ...declarations(errgroup, '/node_modules/errgroup', file =>
      file.startsWith('dist/'),
    ),
  ];
}

/** Those of a new standard, and none for a worker or for Windows. */
function isLibrary(file: string): boolean {
  return /^lib\.(?:es\d|es20\d\d|dom|decorators|esnext\.disposable)(?!.*\.full)/u.test(
    file,
  );
}

function declarations(
  folder: string,
  mount: string,
  isWanted: (file: string) => boolean = () => true,
): [string, string][] {
  return filesIn(folder)
    .filter(file => file === 'package.json' || file.endsWith('.d.ts'))
    .filter(file => file === 'package.json' || isWanted(file))
    .filter(file => mount !== '' || file !== 'package.json')
    .map(file => [
      `${mount}/${file}`,
      withoutComments(readFileSync(path.join(folder, file), 'utf8')),
    ]);
}

/** Two thirds of the text. A rule asks only whether something is deprecated. */
function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//gu, comment =>
    comment.includes('@deprecated') ? '/** @deprecated */' : '',
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory()
      ? entry.name === 'node_modules'
        ? []
        : filesIn(path.join(folder, entry.name)).map(
            file => `${entry.name}/${file}`,
          )
      : [entry.name],
  );
}

function folderOf(name: string, from = import.meta.dirname): string {
  return path.dirname(
    require.resolve(`${name}/package.json`, { paths: [from] }),
  );
}
