import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  lintProject,
  type ProjectReport,
} from '../../examples/demo/src/lint-project.ts';
import {
  clean,
  droppedOutcome,
  leakyAll,
  tsconfig,
} from './support/sources.ts';
import { tempProject } from './support/temp-project.ts';

const nothing: ProjectReport = {
  files: 1,
  findings: 0,
  counts: [],
  suppressed: 0,
  untyped: [],
  lackingTypes: [],
  text: '',
};

describe('type information', () => {
  it('comes from the tsconfig above a single file', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'src/deep/leaky.ts': leakyAll,
    });

    expect(
      await lintProject(path.join(folder, 'src/deep/leaky.ts')),
    ).toMatchObject({ files: 1, findings: 1, untyped: [] });
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

    expect(await lintProject(folder)).toMatchObject({
      files: 2,
      counts: [['errgroup/no-uncancellable-combinator', 2]],
      untyped: [],
    });
  });

  it('is done without where there is no tsconfig', async () => {
    const folder = tempProject({ 'a.ts': droppedOutcome, 'b.ts': leakyAll });

    expect(await lintProject(folder)).toMatchObject({
      counts: [['errgroup/no-unchecked-wait', 1]],
      untyped: [path.join(folder, 'a.ts'), path.join(folder, 'b.ts')],
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
      'tsconfig.json': tsconfig,
      'a.ts': clean,
      'named/tsconfig.json': '{ "compilerOptions": { "types": ["node"] } }',
      'named/b.ts': clean,
    });

    expect((await lintProject(folder)).lackingTypes).toEqual(
      [path.join(folder, 'tsconfig.json')].slice(0, count),
    );
  });
});

describe('what the project says about linting', () => {
  it('counts for nothing: not its config, nor rules that comments switch on', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'eslint.config.js': 'throw new Error("not to be loaded");',
      'a.ts': '/* eslint no-var: 2, nobody/knows: 2 */ export var a = 1;',
    });

    expect(await lintProject(folder)).toEqual(nothing);
  });

  it('counts where a comment switches a finding off', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts': `/* eslint-disable */\n${droppedOutcome}`,
    });

    expect(await lintProject(folder)).toEqual({ ...nothing, suppressed: 1 });
  });
});

it('reports a file that does not parse', async () => {
  const folder = tempProject({ 'tsconfig.json': tsconfig, 'a.ts': 'const' });

  const { counts, text } = await lintProject(folder);

  expect(counts).toEqual([['does not parse', 1]]);
  expect(text).toContain('Parsing error');
});

describe('the files that are linted', () => {
  it('are neither dependencies, nor build output, nor declarations', async () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts': clean,
      'types.d.ts': 'declare const a: 1;',
      'dist/a.ts': droppedOutcome,
      'packages/b/build/a.ts': droppedOutcome,
      'node_modules/c/a.ts': droppedOutcome,
    });

    expect(await lintProject(folder)).toEqual(nothing);
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

    expect(await lintProject(folder)).toEqual(nothing);
  });

  it('are those of an ignored folder that is asked for by name', async () => {
    const folder = tempProject({
      '.gitignore': 'generated/\n',
      'generated/b.ts': droppedOutcome,
    });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });

    expect(await lintProject(path.join(folder, 'generated'))).toMatchObject({
      files: 1,
      findings: 1,
    });
  });

  it('have every extension of TypeScript, and names with special characters', async () => {
    const folder = tempProject({
      'a.ts': clean,
      'b.mts': clean,
      'c.cts': clean,
      '[id]/d (e).tsx': clean,
      'f.js': clean,
    });

    expect(await lintProject(folder)).toMatchObject({ files: 4, findings: 0 });
  });
});
