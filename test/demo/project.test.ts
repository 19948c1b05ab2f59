import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { runDemo } from './support/demo.ts';
import {
  clean,
  droppedOutcome,
  leakyAll,
  tsconfig,
} from './support/sources.ts';
import { tempProject } from './support/temp-project.ts';

describe('npm run demo -- <path>', () => {
  it('prints the findings as ESLint does, counts them by rule, and ends with 1', () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'src/dropped.ts': droppedOutcome + droppedOutcome.replace('run', 'again'),
      'src/leaky.ts': leakyAll,
    });

    const { code, stdout } = runDemo([folder]);

    expect(stdout).toContain(`\n${path.join(folder, 'src/leaky.ts')}\n  4:9  `);
    expect(stdout).toContain('✖ 3 problems (3 errors, 0 warnings)');
    expect(linesOf(stdout).slice(-4)).toEqual([
      '2  errgroup/no-unchecked-wait',
      '1  errgroup/no-uncancellable-combinator',
      '',
      '3 findings in 2 TypeScript files.',
    ]);
    expect(code).toBe(1);
  });

  it('ends with 0 where there is nothing to find', () => {
    const folder = tempProject({ 'tsconfig.json': tsconfig, 'a.ts': clean });

    expect(runDemo([folder])).toEqual({
      code: 0,
      stdout: 'No findings in 1 TypeScript file.\n',
      stderr: '',
    });
  });

  it('takes a relative path from the folder where npm was called', () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'src/a.ts': clean,
      'elsewhere/b.ts': droppedOutcome,
    });

    expect(runDemo(['../src'], path.join(folder, 'elsewhere')).stdout).toBe(
      'No findings in 1 TypeScript file.\n',
    );
  });

  it('says which tsconfig has no types for the TypeScript that lints', () => {
    const folder = tempProject({
      'node_modules/typescript/package.json': '{ "version": "5.9.3" }',
      'tsconfig.json': tsconfig,
      'a.ts': clean,
    });

    expect(linesOf(runDemo([folder]).stdout)).toEqual([
      'No findings in 1 TypeScript file.',
      'For TypeScript 6, which lints here, a tsconfig.json that names no `types` has none:',
      "calls of globals such as Node's `fetch` are not judged. Name them in",
      `  ${path.join(folder, 'tsconfig.json')}`,
    ]);
  });

  it('lints files that no tsconfig includes without types, and says which', () => {
    const folder = tempProject({
      'tsconfig.json': '{ "include": ["src"] }',
      'src/leaky.ts': leakyAll,
      'scripts/dropped.ts': droppedOutcome,
      'scripts/leaky.ts': leakyAll,
    });

    const { code, stdout } = runDemo([folder]);

    expect(linesOf(stdout).slice(-5)).toEqual([
      '2 findings in 3 TypeScript files.',
      '2 files linted without type information, since no tsconfig.json includes them.',
      'What can only be said with types is not said there:',
      `  ${path.join(folder, 'scripts/dropped.ts')}`,
      `  ${path.join(folder, 'scripts/leaky.ts')}`,
    ]);
    expect(code).toBe(1);
  });
});

describe('npm run demo -- <a path that cannot be linted>', () => {
  it('says that there is no such path', () => {
    const folder = tempProject({});

    expect(runDemo(['nowhere'], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `Cannot lint ${path.join(folder, 'nowhere')}: there is no such file or folder. ` +
        'Give the path of a TypeScript project, or of one file of it.\n',
    });
  });

  it.each([
    ['a folder without TypeScript', '.'],
    ['a file of another language', 'a.js'],
  ])('says that there is no TypeScript in %s', (_, target) => {
    const folder = tempProject({ 'a.js': 'export const a = 1;' });

    expect(runDemo([target], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `Cannot lint ${path.resolve(folder, target)}: it has no TypeScript files ` +
        '(declarations, node_modules, dist, build and what git ignores do not count). ' +
        'Give the folder in which the sources are.\n',
    });
  });

  it('says where a tsconfig does not parse', () => {
    const folder = tempProject({
      'tsconfig.json': '{\n  "compilerOptions": { "strict": true,, }\n}',
      'a.ts': clean,
    });

    expect(runDemo([folder])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `Cannot lint with type information: ${path.join(folder, 'tsconfig.json')}:2:39 does not parse. ` +
        'Property assignment expected. Mend that file, then run this again.\n',
    });
  });

  it.each([
    ['extends', { extends: './tsconfig.other.json' }],
    [
      'refers to',
      { files: [], references: [{ path: './tsconfig.other.json' }] },
    ],
  ])('sees the tsconfig that another %s', (_, config) => {
    const folder = tempProject({
      'tsconfig.json': JSON.stringify(config),
      'tsconfig.other.json': '{ "compilerOptions": ',
      'a.ts': clean,
    });

    const { code, stderr } = runDemo([folder]);

    expect(stderr).toContain(
      `${path.join(folder, 'tsconfig.other.json')}:1:21 does not parse.`,
    );
    expect(code).toBe(2);
  });

  it('explains its use for a flag that it does not know', () => {
    const { code, stdout, stderr } = runDemo(['--fast']);

    expect(stderr).toContain("Unknown option '--fast'");
    expect(stderr).toContain('npm run demo -- <path>');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

it('explains its use when asked', () => {
  const { code, stdout, stderr } = runDemo(['--help']);

  expect(stdout).toContain('npm run demo -- <path>');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}
