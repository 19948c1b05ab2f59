import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { hasTerminal, runCli, runCliOnTerminal } from '../support/cli.ts';
import {
  clean,
  droppedOutcome,
  leakyAll,
  tsconfig,
} from '../support/sources.ts';
import { tempProject } from '../support/temp-project.ts';

const versions = expect.stringMatching(
  /^\d+ files? checked with the types of \d tsconfigs? \(TypeScript 6\..+, ESLint 10\..+\)\.$/u,
) as string;

describe('the findings', () => {
  it('are printed as ESLint does, counted by rule, and end with 1', () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'src/dropped.ts': droppedOutcome + droppedOutcome.replace('run', 'again'),
      'src/leaky.ts': leakyAll,
    });

    const { code, stdout, stderr } = runCli(folder, []);

    expect(stdout).toContain(`\n${path.join(folder, 'src/leaky.ts')}\n  4:9  `);
    expect(stdout).toContain('✖ 3 problems (3 errors, 0 warnings)');
    expect(linesOf(stderr)).toEqual([
      '2  errgroup/no-unchecked-wait',
      '1  errgroup/no-uncancellable-combinator',
      '',
      '3 findings in 2 files.',
      versions,
    ]);
    expect(code).toBe(1);
  });

  it('are none where there is nothing to find', () => {
    const folder = tempProject({ 'tsconfig.json': tsconfig, 'a.ts': clean });

    const { code, stdout, stderr } = runCli(folder, []);

    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(linesOf(stderr)).toEqual(['No findings in 1 file.', versions]);
  });

  it('are JSON with nothing beside it, for programs', () => {
    const folder = tempProject({ 'tsconfig.json': tsconfig, 'a.ts': leakyAll });

    const { stdout } = runCli(folder, ['--format', 'json']);

    expect(JSON.parse(stdout)).toMatchObject([
      { messages: [{ ruleId: 'errgroup/no-uncancellable-combinator' }] },
    ]);
  });

  it('are SARIF with paths in the repository, for code scanning', () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'src/a b.ts': leakyAll,
    });

    const { stdout } = runCli(folder, ['--format', 'sarif']);

    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              ruleId: 'errgroup/no-uncancellable-combinator',
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'src/a%20b.ts' },
                    region: { startLine: 4, startColumn: 9 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('are SARIF with a place in the file, where it does not parse', () => {
    const folder = tempProject({ 'a.js': 'const' });

    const { stdout } = runCli(folder, ['--format', 'sarif']);

    expect(JSON.parse(stdout)).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: 'not-checked',
              locations: [
                {
                  physicalLocation: {
                    region: { startLine: 1, startColumn: 1 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('are a page with links to the docs, for a formatter that asks for them', () => {
    const folder = tempProject({ 'tsconfig.json': tsconfig, 'a.ts': leakyAll });

    const { code, stdout } = runCli(folder, ['--format', 'html']);

    expect(stdout).toContain('docs/rules/no-uncancellable-combinator.md"');
    expect(code).toBe(1);
  });

  it('are annotations, in GitHub Actions', () => {
    const folder = tempProject({ 'tsconfig.json': tsconfig, 'a.ts': leakyAll });

    const { stdout } = runCli(folder, ['-f', 'github'], {
      GITHUB_ACTIONS: 'true',
    });

    expect(stdout).toContain(
      `::error file=${path.join(folder, 'a.ts')},line=4,col=9::`,
    );
  });
});

describe('the summary', () => {
  it('names what was checked with less, and what was not', () => {
    const folder = tempProject({
      'a/tsconfig.json': '{ "include": ["src"] }',
      'a/src/a.ts': clean,
      'a/scripts/b.ts': clean,
      'c.js': clean,
      'd.js': 'const',
    });

    const { stderr } = runCli(folder, []);

    expect(linesOf(stderr)).toEqual([
      'No findings in 3 files.',
      versions,
      '',
      'Without type information, since their tsconfig.json does not include them: 1 file',
      '  a/scripts/b.ts',
      '',
      'With the types that an editor would take, since there is no tsconfig.json: 1 file',
      '  c.js',
      '',
      'Not checked: 1 file',
      '  d.js',
    ]);
  });

  it('says so where nothing is installed', () => {
    const folder = tempProject({
      'package.json': '{ "dependencies": { "undici": "7" } }',
      'a.js': clean,
    });

    expect(linesOf(runCli(folder, []).stderr).at(-1)).toMatch(
      /^Nothing is installed here: /u,
    );
  });

  it('counts no tsconfigs where there are none', () => {
    const folder = tempProject({ 'a.js': clean });

    expect(linesOf(runCli(folder, []).stderr)[1]).toMatch(
      /^Checked with TypeScript 6\..+, ESLint 10\..+\.$/u,
    );
  });

  it('names a tsconfig that extends what is not there', () => {
    const folder = tempProject({
      'a.ts': clean,
      'tsconfig.json': '{ "extends": "./base.json" }',
    });

    expect(linesOf(runCli(folder, []).stderr).slice(3)).toEqual([
      'Read without what they extend, which is not there: 1 file',
      '  tsconfig.json',
    ]);
  });

  it('names files as the user does, who is in another folder', () => {
    const folder = tempProject({ 'packages/a/src/b.js': clean });

    const { stderr } = runCli(folder, ['packages/a']);

    expect(linesOf(stderr).at(-1)).toBe('  packages/a/src/b.js');
  });

  it('names ten files, and all of them when asked', () => {
    const folder = tempProject(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [
          `file-${String(index).padStart(2, '0')}.js`,
          clean,
        ]),
      ),
    );

    expect(linesOf(runCli(folder, []).stderr).at(-1)).toBe(
      '  and 2 more: --verbose names all',
    );
    expect(linesOf(runCli(folder, ['--verbose']).stderr).at(-1)).toBe(
      '  file-11.js',
    );
  });
});

describe('warnings', () => {
  it.each([
    ['count for nothing', ['--max-warnings', '1'], 0, 1],
    ['are too many, hidden or not', ['--max-warnings=0', '--quiet'], 1, 0],
  ])('%s with %j', (_, args, code, shown) => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts': droppedOutcome,
    });

    const ended = runCli(folder, [
      '--rule',
      'no-unchecked-wait: warn',
      '--format=json',
      ...args,
    ]);

    const [result] = JSON.parse(ended.stdout) as { messages: unknown[] }[];
    expect(ended.code).toBe(code);
    expect(result?.messages).toHaveLength(shown);
  });
});

describe('--fix-suggestions', () => {
  it('shows what it would change, and changes nothing without a yes', () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts': droppedOutcome,
    });

    const { code, stderr } = runCli(folder, ['--fix-suggestions']);

    expect(stderr).toContain('-  await group.wait();\n+  const outcome = ');
    expect(stderr).toContain('Nothing was changed.');
    expect(fs.readFileSync(path.join(folder, 'a.ts'), 'utf8')).toBe(
      droppedOutcome,
    );
    expect(code).toBe(1);
  });

  // Where there is no `script`, no terminal can be made without a native module.
  it.runIf(hasTerminal).each([
    { typed: 'y\n', answer: 'yes', code: 0 },
    { typed: '\n', answer: 'no', code: 1 },
  ])('asks on a terminal, and takes $answer', ({ typed, answer, code }) => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts': droppedOutcome,
    });

    const ended = runCliOnTerminal(folder, ['--fix-suggestions'], typed);

    expect(ended.shown).toContain('1/1 a.ts');
    expect(ended.shown).toContain('Change 1 file? [y/N]');
    expect(ended.code).toBe(code);
    expect(
      fs.readFileSync(path.join(folder, 'a.ts'), 'utf8') === droppedOutcome,
    ).toBe(answer === 'no');
  });

  it('changes every file until nothing is left to suggest', () => {
    const folder = tempProject({
      'tsconfig.json': tsconfig,
      'a.ts':
        leakyAll +
        leakyAll.replaceAll('run', 'again').replaceAll('load', 'read'),
      'scripts/b.ts': droppedOutcome,
      'scripts/tsconfig.json': '{ "files": [] }',
    });

    const { code, stderr } = runCli(folder, ['--fix-suggestions', '--yes']);

    expect(stderr).toContain('Changed 2 files.');
    expect(stderr).toContain('run `npm install errgroup`');
    expect(stderr).toContain('No findings in 2 files.');
    expect(code).toBe(0);
    expect(fs.readFileSync(path.join(folder, 'a.ts'), 'utf8')).toBe(
      "\nimport { all } from 'errgroup';\n" +
        leakyAll.replace(
          "Promise.all([load('a'), load('b')])",
          "all([signal => load('a', signal), signal => load('b', signal)])",
        ) +
        leakyAll
          .replaceAll('run', 'again')
          .replaceAll('load', 'read')
          .replace(
            "Promise.all([read('a'), read('b')])",
            "all([signal => read('a', signal), signal => read('b', signal)])",
          ),
    );
  });
});

describe('what cannot be checked', () => {
  it('is a path that does not exist', () => {
    const folder = tempProject({});

    expect(runCli(folder, ['nowhere'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `Cannot lint ${path.join(folder, 'nowhere')}: there is no such file or folder. ` +
        'Give the path of a project, or of files of it; options begin with `--`.\n',
    });
  });

  it.each([
    ['a folder without sources', '.'],
    ['a file of another language', 'a.css'],
    ['a glob without sources', '*.css'],
  ])('is %s', (_, target) => {
    const folder = tempProject({ 'a.css': 'a {}' });

    expect(runCli(folder, [target])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        `Cannot lint ${path.resolve(folder, target)}: it has no TypeScript or JavaScript files ` +
        '(declarations, node_modules, dist, build and what git ignores do not count). ' +
        'Give the folder in which the sources are.\n',
    });
  });

  it('is a project with a tsconfig that does not parse', () => {
    const folder = tempProject({
      'tsconfig.json': '{\n  "compilerOptions": { "strict": true,, }\n}',
      'a.ts': clean,
    });

    expect(runCli(folder, [])).toEqual({
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
  ])('is a tsconfig that another %s', (_, config) => {
    const folder = tempProject({
      'tsconfig.json': JSON.stringify(config),
      'tsconfig.other.json': '{ "compilerOptions": ',
      'a.ts': clean,
    });

    const { code, stderr } = runCli(folder, []);

    expect(stderr).toContain(
      `${path.join(folder, 'tsconfig.other.json')}:1:21 does not parse.`,
    );
    expect(code).toBe(2);
  });

  it('is a project, with options that a rule does not take', () => {
    const folder = tempProject({ 'a.js': clean, 'b.js': clean });

    const { code, stdout, stderr } = runCli(folder, [
      '--rule',
      'no-unchecked-wait: ["warn", {"ignoreVoi": false}]',
    ]);

    expect(stderr).toContain('Unexpected property "ignoreVoi".');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('is printed in no format that nobody knows', () => {
    const folder = tempProject({ 'a.js': clean });

    const { code, stderr } = runCli(folder, ['--format', 'poem']);

    expect(stderr).toContain('Cannot print as `poem`');
    expect(code).toBe(2);
  });
});

describe('without linting', () => {
  it('explains its use', () => {
    const { code, stdout } = runCli(tempProject({}), ['--help']);

    expect(stdout).toContain('--fix-suggestions');
    expect(code).toBe(0);
  });

  it('tells its version', () => {
    const { code, stdout } = runCli(tempProject({}), ['--version']);

    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(code).toBe(0);
  });

  it('ends with 2 for an option that it does not know', () => {
    const { code, stdout, stderr } = runCli(tempProject({}), ['--fast']);

    expect(stderr).toContain("Unknown option '--fast'");
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('--init', () => {
  it('adds the plugin to a config that is safe to edit, once', () => {
    const folder = tempProject({
      'eslint.config.js': 'export default [];\n',
      'pnpm-lock.yaml': '',
    });

    const { code, stdout } = runCli(folder, ['--init']);

    expect(stdout).toContain(
      'pnpm add --save-dev eslint eslint-plugin-errgroup',
    );
    expect(code).toBe(0);
    expect(fs.readFileSync(path.join(folder, 'eslint.config.js'), 'utf8')).toBe(
      "import errgroup from 'eslint-plugin-errgroup';\n\n" +
        'export default [errgroup.configs.recommended];\n',
    );
    expect(runCli(folder, ['--init']).stdout).toContain(
      'eslint.config.js has the plugin already.',
    );
  });

  it('says how to get type information, where the config gives none', () => {
    const folder = tempProject({
      'eslint.config.mjs': 'export default [];\n',
      'tsconfig.json': tsconfig,
    });

    const { stdout } = runCli(folder, ['--init']);

    expect(stdout).toContain('npm install --save-dev eslint typescript-eslint');
    expect(stdout).toContain('projectService: true');
  });

  it.each([
    ['in CommonJS', 'eslint.config.cjs', 'module.exports = [];', 'require('],
    [
      'of a call',
      'eslint.config.js',
      'export default make();',
      'import errgroup',
    ],
  ])('tells what to paste into a config %s', (_, name, config, paste) => {
    const folder = tempProject({ [name]: config });

    const { code, stdout } = runCli(folder, ['--init']);

    expect(stdout).toContain(paste);
    expect(fs.readFileSync(path.join(folder, name), 'utf8')).toBe(config);
    expect(code).toBe(1);
  });

  it('says what the system refuses, and no more', () => {
    const folder = tempProject({ 'eslint.config.js/a.txt': '' });

    expect(runCli(folder, ['--init'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Cannot go on: EISDIR: .+\n$/u) as string,
    });
  });

  it('tells what to write where there is no config', () => {
    const { code, stdout } = runCli(tempProject({}), ['--init']);

    expect(stdout).toContain('Write this into eslint.config.mjs');
    expect(code).toBe(1);
  });
});

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}
