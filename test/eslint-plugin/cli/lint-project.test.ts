import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  lintGroup,
  type LintedFiles,
  type LintOptions,
} from '../../../packages/eslint-plugin/src/cli/lint/lint-group.ts';
import { lintProject } from '../../../packages/eslint-plugin/src/cli/lint/lint-project.ts';
import { resolveTargets } from '../../../packages/eslint-plugin/src/cli/lint/resolve-targets.ts';
import { loadTools } from '../../../packages/eslint-plugin/src/cli/tools.ts';
import {
  clean,
  droppedOutcome,
  leakyAll,
  tsconfig,
} from '../support/sources.ts';
import { tempProject } from '../support/temp-project.ts';

const inProject = { typed: ['a.ts'], byDefault: [], untyped: [], rules: [] };

describe('type information', () => {
  it('comes from the tsconfig above a single file', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'src/deep/leaky.ts': leakyAll,
    });

    expect(await lint(folder, 'src/deep/leaky.ts')).toEqual({
      ...inProject,
      typed: ['src/deep/leaky.ts'],
      rules: ['no-uncancellable-combinator'],
    });
  });

  it('comes from the tsconfig of each package, or one that it refers to', async () => {
    const folder = tempProject({
      'packages/a/tsconfig.json': tsconfig,
      'packages/a/src/leaky.ts': leakyAll,
      'packages/b/tsconfig.json': JSON.stringify({
        files: [],
        references: [{ path: './tsconfig.src.json' }],
      }),
      'packages/b/tsconfig.src.json': JSON.stringify({
        compilerOptions: { composite: true },
      }),
      'packages/b/src/leaky.ts': leakyAll,
    });

    expect(await lint(folder)).toEqual({
      ...inProject,
      typed: ['packages/a/src/leaky.ts', 'packages/b/src/leaky.ts'],
      rules: ['no-uncancellable-combinator', 'no-uncancellable-combinator'],
    });
  });

  it('is that of an editor for JavaScript without a tsconfig', async () => {
    const folder = tempProject({
      'a.js': leakyFetches,
      'b.cjs': droppedOutcome,
    });

    expect(await lint(folder)).toEqual({
      typed: [],
      byDefault: ['a.js', 'b.cjs'],
      untyped: [],
      rules: ['no-uncancellable-combinator', 'no-unchecked-wait'],
    });
  });

  it('comes from a jsconfig as well', async () => {
    const folder = tempProject({
      'jsconfig.json': tsconfig,
      'a.js': leakyFetches,
    });

    expect(await lint(folder)).toEqual({
      ...inProject,
      typed: ['a.js'],
      rules: ['no-uncancellable-combinator'],
    });
  });

  it('is missing where the tsconfig does not include a file', async () => {
    const folder = tempProject({
      'tsconfig.json': '{ "include": ["src"] }',
      'src/a.ts': clean,
      'scripts/dropped.ts': droppedOutcome,
      'scripts/leaky.ts': leakyAll,
    });

    expect(await lint(folder)).toEqual({
      typed: ['src/a.ts'],
      byDefault: [],
      untyped: ['scripts/dropped.ts', 'scripts/leaky.ts'],
      rules: ['no-unchecked-wait'],
    });
  });
});

describe('a tsconfig that names no types', () => {
  it.each([
    ['is told apart where TypeScript 5 gave it all of them', '5.9.3', 1],
    ['has none where TypeScript 6 gave it none', '6.0.3', 0],
  ])('%s', async (_, version, count) => {
    const folder = tempProject({
      'node_modules/typescript/package.json': JSON.stringify({ version }),
      'node_modules/typescript/index.js': '',
      'tsconfig.json': tsconfig,
      'a.ts': clean,
      'named/tsconfig.json': '{ "compilerOptions": { "types": ["node"] } }',
      'named/b.ts': clean,
    });

    expect((await report(folder)).lackingTypes).toEqual(
      [path.join(folder, 'tsconfig.json')].slice(0, count),
    );
  });
});

it('a tsconfig that extends what is not there is told apart', async () => {
  const folder = tempProject({
    'tsconfig.json': '{ "extends": "./base/tsconfig.json" }',
    'base/tsconfig.json': '{ "extends": "@tsconfig/node22/tsconfig.json" }',
    'a.ts': clean,
    'sound/tsconfig.json': '{ "extends": "./other.json" }',
    'sound/other.json': '{ "references": [{ "path": "./none" }] }',
    'sound/b.ts': clean,
  });

  expect((await report(folder)).lackingBase).toEqual([
    path.join(folder, 'tsconfig.json'),
  ]);
});

describe('what the project says about linting', () => {
  it('counts for nothing: not its config, nor rules that comments switch on', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'eslint.config.js': 'throw new Error("not to be loaded");',
      'a.ts': '/* eslint no-var: 2, nobody/knows: 2 */ export var a = 1;',
    });

    expect(await lint(folder, 'a.ts')).toEqual(inProject);
  });

  it('counts where a comment switches a finding off', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts': `/* eslint-disable */\n${droppedOutcome}`,
    });

    const { results } = await report(folder);

    expect(results[0]?.messages).toEqual([]);
    expect(results[0]?.suppressedMessages).toHaveLength(1);
  });
});

it('reports a file that does not parse', async () => {
  const folder = tempProject({ 'tsconfig.json': tsconfig, 'a.ts': 'const' });

  const { results } = await report(folder);

  expect(results[0]).toMatchObject({ errorCount: 1, fatalErrorCount: 1 });
});

it('reports the files of a tsconfig that does not parse, and lints the others', async () => {
  const folder = tempProject({
    'packages/a/tsconfig.json': '{ "compilerOptions": ',
    'packages/a/leaky.ts': leakyAll,
    'packages/b/tsconfig.json': tsconfig,
    'packages/b/leaky.ts': leakyAll,
  });

  const { results } = await report(folder);

  expect(results.map(({ messages }) => messages)).toMatchObject([
    [
      {
        fatal: true,
        message: expect.stringContaining(
          `${path.join(folder, 'packages/a/tsconfig.json')}:1:21 does not parse.`,
        ) as string,
      },
    ],
    [{ ruleId: 'errgroup/no-uncancellable-combinator' }],
  ]);
});

describe('the files that are linted', () => {
  it('are neither dependencies, nor build output, nor declarations', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts': clean,
      'types.d.ts': 'declare const a: 1;',
      'library.min.js': clean,
      '.pnp.cjs': clean,
      'dist/a.ts': droppedOutcome,
      'packages/b/build/a.ts': droppedOutcome,
      'node_modules/c/a.ts': droppedOutcome,
    });

    expect(await lint(folder)).toEqual(inProject);
  });

  it('are not those that git ignores', async () => {
    const folder = tempProject({
      '.gitignore': 'generated/\n',
      'tsconfig.json': tsconfig,
      'a.ts': clean,
      'generated/b.ts': droppedOutcome,
      'packages/c/.gitignore': '*.gen.ts\n',
      'packages/c/d.gen.ts': droppedOutcome,
    });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });

    expect(await lint(folder)).toEqual(inProject);
  });

  it('are those of an ignored folder that is asked for by name', async () => {
    const folder = tempProject({
      '.gitignore': 'generated/\n',
      'generated/b.ts': droppedOutcome,
    });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });

    expect(await lint(folder, 'generated')).toMatchObject({
      rules: ['no-unchecked-wait'],
    });
  });

  it('have every extension, and names with special characters', async () => {
    const files = [
      '[id]/d (e).tsx',
      'a.ts',
      'b.mts',
      'c.cts',
      'f.jsx',
      'g.mjs',
    ];
    const folder = tempProject({
      'tsconfig.json': '{ "compilerOptions": { "allowJs": true } }',
      ...Object.fromEntries(files.map(file => [file, clean])),
    });

    expect(await lint(folder)).toEqual({ ...inProject, typed: files });
  });

  it('are those of a glob that no shell has expanded', async () => {
    const folder = tempProject({
      'packages/tsconfig.json': tsconfig,
      'packages/a/src/a.ts': clean,
      'packages/a/src/a.tsx': droppedOutcome,
      'packages/a/dist/a.ts': droppedOutcome,
    });

    expect(await lint(folder, 'packages/**/*.ts')).toEqual({
      ...inProject,
      typed: ['packages/a/src/a.ts'],
    });
  });

  it('are those of several paths, each once', async () => {
    const folder = tempProject({
      'one/tsconfig.json': tsconfig,
      'one/a.ts': clean,
      'two/tsconfig.json': tsconfig,
      'two/b.ts': clean,
      'three/c.ts': droppedOutcome,
    });

    expect(await lint(folder, 'one', 'two/b.ts', 'one/a.ts')).toEqual({
      ...inProject,
      typed: ['one/a.ts', 'two/b.ts'],
    });
  });
});

it('is stricter with the strict config, and as single rules say', async () => {
  const folder = tempProject({
    'tsconfig.json': tsconfig,
    'a.ts': droppedOutcome.replace('await', 'void await'),
  });
  const counts = [
    {},
    { config: 'strict' },
    { config: 'strict', rules },
  ] as const;

  const reports = await Promise.all(
    counts.map(of => report(folder, ['.'], of)),
  );

  expect(reports.map(({ results }) => results[0]?.errorCount)).toEqual([
    0, 1, 0,
  ]);
});

const rules = { 'errgroup/no-unchecked-wait': 'off' } as const;

/** What only types can show, in plain JavaScript: `fetch` takes a signal. */
const leakyFetches = `
export async function run() {
  await Promise.all([fetch('https://a.example'), fetch('https://b.example')]);
}
`;

async function report(
  folder: string,
  targets: readonly string[] = ['.'],
  options: Partial<LintOptions> = {},
) {
  const resolved = resolveTargets(targets, folder);
  const tools = await loadTools(resolved.folder);
  const all: LintOptions = {
    folder: resolved.folder,
    config: 'recommended',
    rules: {},
    fix: false,
    fixSuggestions: false,
    ...options,
  };
  return lintProject(resolved, tools, async groups => {
    const linted: LintedFiles[] = [];
    for (const group of groups) {
      linted.push(await lintGroup(group, all, tools, () => undefined));
    }
    return linted;
  });
}

async function lint(folder: string, ...targets: string[]) {
  const { results, byDefault, untyped } = await report(
    folder,
    targets.length > 0 ? targets : ['.'],
  );
  const names = (files: readonly string[]): string[] =>
    files.map(file => path.relative(folder, file));
  const rules = results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message }) => ruleId?.replace('errgroup/', '') ?? message);
  const typed = names(results.map(({ filePath }) => filePath)).filter(
    file => !names([...byDefault, ...untyped]).includes(file),
  );
  return { typed, byDefault: names(byDefault), untyped: names(untyped), rules };
}
