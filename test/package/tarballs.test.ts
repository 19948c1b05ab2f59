import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import dedent from 'dedent';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const project = mkdtempSync(path.join(tmpdir(), 'errgroup-user-'));

const { packageManager = '' } = manifestOf('../../package.json');
const versions = ['eslint', 'typescript', 'typescript-eslint', 'oxlint'].map(
  name => `${name}@${manifestOf(`${name}/package.json`).version ?? ''}`,
);

// The configs that a user copies.
const readme = readFileSync(
  path.join(root, 'packages/eslint-plugin/README.md'),
  'utf8',
);
// That for components needs the parser of one.
const [typedConfig = '', plainConfig = '', , oxlintConfig = ''] = [
  ...readme.matchAll(/```js(?:on)?\n(?<code>[^`]+)```/g),
].map(({ groups }) => groups?.code);

describe('a project that installs the two packed tarballs', () => {
  beforeAll(() => {
    const tarballs = ['runtime', 'eslint-plugin'].map(pack);
    write('package.json', '{ "private": true, "type": "module" }');
    run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      ...tarballs,
      ...versions,
    ]);
    write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'NodeNext',
          strict: true,
          exactOptionalPropertyTypes: true,
          // The declarations of the packages are checked as well.
          skipLibCheck: false,
          lib: ['ES2023', 'ESNext.Disposable', 'DOM'],
          types: [],
          outDir: 'dist',
        },
        include: ['src'],
      }),
    );
    write(
      'src/jobs.ts',
      dedent`
        import { Group, all } from 'errgroup';

        declare function load(id: string, signal?: AbortSignal): Promise<string>;

        export async function leaky(): Promise<void> {
          await using group = new Group();
          group.go(() => load('a'));
          await group.wait();
        }

        export async function leakyPair(): Promise<string[]> {
          return await Promise.all([load('a'), load('b')]);
        }

        export async function sound(): Promise<string> {
          const [a, b] = await all([
            signal => load('a', signal),
            signal => load('b', signal),
          ]);
          return a + b;
        }
      `,
    );
  });

  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  it('runs the runtime as an ES module', () => {
    write(
      'run.mjs',
      dedent`
        import { Group, all } from 'errgroup';
        const group = new Group();
        group.go(() => Promise.reject(new Error('boom')));
        const { ok, error } = await group.wait();
        console.log(ok, error.message, await all({ one: () => 1 }));
      `,
    );

    expect(run('node', ['run.mjs'])).toBe(
      'false boom [Object: null prototype] { one: 1 }\n',
    );
  });

  it('compiles against the declarations', () => {
    expect(run('npx', ['tsc', '--noEmit'])).toBe('');
  });

  it('lints with the config of the README', () => {
    write('eslint.config.js', typedConfig);

    expect(findings('.')).toEqual([
      [7, 'errgroup/require-task-signal'],
      [8, 'errgroup/no-unchecked-wait'],
      [12, 'errgroup/no-uncancellable-combinator'],
    ]);
  });

  it('reports what is new, once what is there is suppressed', () => {
    run('npx', ['eslint', '--suppress-all', 'src']);
    expect(findings('src')).toEqual([]);

    write(
      'src/more.ts',
      dedent`
        import { Group } from 'errgroup';

        export async function late(group: Group): Promise<void> {
          await group.wait();
        }
      `,
    );

    expect(findings('src')).toEqual([[4, 'errgroup/no-unchecked-wait']]);
    rmSync(path.join(project, 'src/more.ts'));
    rmSync(path.join(project, 'eslint-suppressions.json'));
  });

  it('is checked by the command of the plugin, whatever its config says', () => {
    write('eslint.config.js', 'throw new Error("not to be loaded");');

    expect(findings('src', 'eslint-plugin-errgroup')).toEqual([
      [7, 'errgroup/require-task-signal'],
      [8, 'errgroup/no-unchecked-wait'],
      [12, 'errgroup/no-uncancellable-combinator'],
    ]);
  });

  it('lints JavaScript without type information', () => {
    write(
      'plain.js',
      dedent`
        import { Group } from 'errgroup';
        const group = new Group();
        group.go(signal => fetch('https://example.com/', { signal }));
        await group.wait();
      `,
    );
    write('eslint.config.js', plainConfig);

    expect(findings('plain.js')).toEqual([[4, 'errgroup/no-unchecked-wait']]);
  });

  it('lints in oxlint with the rules that need no types', () => {
    write('.oxlintrc.json', oxlintConfig);

    const { stdout } = spawnSync('npx', ['oxlint', '--format=json', 'src'], {
      cwd: project,
      encoding: 'utf8',
    });

    // The format of oxlint.
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string }[];
    };
    expect(
      diagnostics
        .map(({ code }) => code)
        .filter(code => code.startsWith('errgroup'))
        .sort(),
    ).toEqual(['errgroup(no-unchecked-wait)', 'errgroup(require-task-signal)']);
  });
});

function pack(name: string): string {
  const folder = path.join(project, 'tarballs', name);
  mkdirSync(folder, { recursive: true });
  run(
    'npx',
    ['--yes', packageManager, 'pack', '--pack-destination', folder],
    `packages/${name}`,
  );
  const [tarball = ''] = readdirSync(folder);
  return path.join(folder, tarball);
}

function write(file: string, content: string): void {
  const target = path.join(project, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** What the command prints; `folder` is one of the repository's. */
function run(command: string, args: string[], folder?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder === undefined ? project : path.join(root, folder),
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${stdout}${stderr}`);
  }
  return stdout;
}

/** The findings of ESLint's own command, or of ours: line and rule. */
function findings(
  target: string,
  command = 'eslint',
): [number, string | null][] {
  const { stdout, stderr } = spawnSync(
    'npx',
    [command, '--format', 'json', target],
    { cwd: project, encoding: 'utf8' },
  );
  // Ours has its summary there.
  if (command === 'eslint') expect(stderr).toBe('');
  const files = JSON.parse(stdout) as {
    messages: { line: number; ruleId: string | null }[];
  }[]; // The format of ESLint's `json` formatter.
  return files.flatMap(({ messages }) =>
    messages.map(({ line, ruleId }): [number, string | null] => [line, ruleId]),
  );
}

interface Manifest {
  readonly packageManager?: string;
  readonly version?: string;
}

function manifestOf(specifier: string): Manifest {
  return createRequire(import.meta.url)(specifier) as Manifest; // It is JSON.
}
