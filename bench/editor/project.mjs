import fs from 'node:fs';
import path from 'node:path';

const FILES = 300;

/** The configs that are compared: each pair differs by the plugin alone. */
export const configs = {
  'type information, no rules': { isTypeChecked: false, hasPlugin: false },
  'type information, and errgroup': { isTypeChecked: false, hasPlugin: true },
  recommendedTypeChecked: { isTypeChecked: true, hasPlugin: false },
  'recommendedTypeChecked, and errgroup': {
    isTypeChecked: true,
    hasPlugin: true,
  },
};

/** Writes a project of 300 files that import each other; returns its folder. */
export function writeProject(folder, { isTypeChecked, hasPlugin }, modules) {
  fs.mkdirSync(path.join(folder, 'src'), { recursive: true });
  fs.symlinkSync(modules, path.join(folder, 'node_modules'), 'junction');
  const extended = [
    isTypeChecked
      ? 'tseslint.configs.recommendedTypeChecked'
      : 'tseslint.configs.base',
    ...(hasPlugin ? ['errgroup.configs.recommended'] : []),
  ];
  const files = {
    'package.json': '{ "private": true, "type": "module" }',
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2023', 'ESNext.Disposable', 'DOM'],
        module: 'NodeNext',
        strict: true,
        types: ['node'],
      },
      include: ['src'],
    }),
    'eslint.config.js': `
      ${hasPlugin ? "import errgroup from 'eslint-plugin-errgroup';" : ''}
      import { defineConfig } from 'eslint/config';
      import tseslint from 'typescript-eslint';
      export default defineConfig({
        files: ['**/*.ts'],
        extends: [${extended.join(', ')}],
        languageOptions: {
          parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
        },
      });
    `,
  };
  for (let index = 0; index < FILES; index++) {
    files[`src/module-${index}.ts`] = moduleText(index);
  }
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(path.join(folder, name), text);
  }
  return path.join(folder, `src/module-${FILES - 1}.ts`);
}

/** A module as services have them: requests, a group, a pair, a loop. */
function moduleText(index) {
  const other = Math.max(0, index - 1);
  return `
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Group, all } from 'errgroup';
${index === 0 ? '' : `import { load${other} } from "./module-${other}.js";`}

export interface Item${index} {
  readonly id: string;
  readonly size: number;
}

export async function load${index}(id: string, signal?: AbortSignal): Promise<Item${index}> {
  const response = await fetch(\`https://example.com/\${id}\`, { signal: signal ?? null });
  return (await response.json()) as Item${index};
}

export async function both${index}(signal: AbortSignal): Promise<number> {
  const [one, other] = await all([
    inner => load${index}('one', inner),
    inner => load${other}('other', inner),
  ], { signal });
  return one.size + other.size;
}

export async function leaky${index}(): Promise<number> {
  const [one, other] = await Promise.all([load${index}('one'), load${index}('other')]);
  return one.size + other.size;
}

export async function copy${index}(files: readonly string[], signal: AbortSignal): Promise<string[]> {
  await using group = new Group({ signal, limit: 4 });
  const tasks = files.map(file =>
    group.go(async inner => {
      await delay(10, undefined, { signal: inner });
      return await readFile(file, { encoding: 'utf8', signal: inner });
    }),
  );
  const outcome = await group.wait();
  if (!outcome.ok) throw outcome.error;
  return tasks.map(task => task.value);
}
`;
}
