import fs from 'node:fs';
import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import dedent from 'dedent';
import { ESLint, type Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { fixtures } from './support/fixtures.ts';

const { configs, meta, rules } = plugin;
const strictEntries = {
  'errgroup/no-go-after-wait': ['error', { checkJoining: true }],
  'errgroup/no-leaky-race': ['error', { checkLoops: true }],
  'errgroup/no-swallowed-abort': [
    'error',
    { checkForAwait: true, checkRetries: true },
  ],
  'errgroup/no-unchecked-wait': ['error', { ignoreVoid: false }],
  'errgroup/require-wait': ['error', { mayThrow: true }],
};
const configNames = ['recommended', 'strict', 'all'] as const;

it('the version is that of the package', () => {
  const file = path.join(
    import.meta.dirname,
    '../../packages/eslint-plugin/package.json',
  );

  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({
    name: meta.name,
    version: meta.version,
  });
});

describe('configs', () => {
  it('recommended has the recommended rules, without what is left to strict', () => {
    expect(configs.recommended.rules).toEqual({
      ...entriesOf(docs => docs.recommended === true),
      'errgroup/forward-signal': [
        'error',
        {
          ignoreCallees: [
            {
              from: 'package',
              package: 'fs/promises',
              name: ['readFile', 'writeFile'],
            },
          ],
          sources: { contexts: 'fetch' },
        },
      ],
      'errgroup/no-leaky-race': ['error', { minDelay: 1_000 }],
      'errgroup/no-uncancellable-combinator': [
        'error',
        { checkSwallowed: false, checkUnscoped: false },
      ],
      'errgroup/require-abortable-executor': ['error', { minDelay: 1_000 }],
      'errgroup/require-task-signal': [
        'error',
        {
          ignoreCallees: [
            {
              from: 'package',
              package: 'fs/promises',
              name: ['readFile', 'writeFile'],
            },
          ],
        },
      ],
    });
  });

  it('strict has the recommended and the strict rules, with stricter options', () => {
    expect(configs.strict.rules).toEqual({
      ...entriesOf(docs => docs.recommended === true || docs.strict === true),
      ...strictEntries,
    });
  });

  it('all has every rule, with the options of strict', () => {
    expect(configs.all.rules).toEqual({
      ...entriesOf(() => true),
      ...strictEntries,
    });
  });

  it.each(configNames)('%s has a name and the plugin', name => {
    expect(configs[name].name).toBe(`errgroup/${name}`);
    expect(configs[name].plugins).toEqual({ errgroup: plugin });
  });

  it.each(configNames)('%s lints a typed project', async name => {
    expect(await reports([typedProject, configs[name]])).toContain(
      'errgroup/no-unchecked-wait',
    );
  });

  it.each(configNames)('%s lints a project without types', async name => {
    expect(await reports([untypedProject, configs[name]])).toContain(
      'errgroup/no-unchecked-wait',
    );
  });

  it('strict reports what recommended takes for an excuse', async () => {
    const code = `${head}void (await group.wait());`;

    expect(await reports([typedProject, configs.recommended], code)).toEqual(
      [],
    );
    expect(await reports([typedProject, configs.strict], code)).toEqual([
      'errgroup/no-unchecked-wait',
    ]);
  });
});

describe('strict reports what recommended leaves to it:', () => {
  const left = {
    'a file that is read or written': [
      'errgroup/forward-signal',
      dedent`
        import fs, { promises } from 'node:fs';
        import { readFile, writeFile } from 'node:fs/promises';
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await writeFile('a', 'text');
          await promises.writeFile('b', 'text');
          await fs.promises.writeFile('c', 'text');
          return [await readFile('d'), await fs.promises.readFile('e')];
        }
      `,
      5,
    ],
    'a task that reads a file': [
      'errgroup/require-task-signal',
      dedent`
        import { readFile } from 'node:fs/promises';
        import { all } from 'errgroup';
        export const both = (one: string, other: string) =>
          all([() => readFile(one), async () => (await readFile(other)).length]);
      `,
      2,
    ],
    'a call for a client of which nobody knows where it goes': [
      'errgroup/forward-signal',
      dedent`
        declare function load(id: string, signal?: AbortSignal): Promise<string>;
        export const f = (event: { readonly request: Request }) => load('x');
      `,
      1,
    ],
    'the timer of a race that fires soon': [
      'errgroup/no-leaky-race',
      dedent`
        export const f = (work: Promise<void>) =>
          Promise.race([work, new Promise(resolve => setTimeout(resolve, 999))]);
      `,
      1,
    ],
    'a promise that is in every race of a loop': [
      'errgroup/no-leaky-race',
      dedent`
        export const f = async (next: () => Promise<void>, end: Promise<void>) => {
          for (;;) await Promise.race([next(), end]);
        };
      `,
      1,
    ],
    'what can throw before a group is waited for': [
      'errgroup/require-wait',
      dedent`
        import { Group } from 'errgroup';
        export const f = async (urls: string[]) => {
          const group = new Group({ limit: 2 });
          for (const url of urls) group.go(signal => fetch(url, { signal }));
          const settings = await fetch('/settings');
          (await group.wait()).orThrow();
          return settings;
        };
      `,
      1,
    ],
    'a short pause': [
      'errgroup/require-abortable-executor',
      dedent`
        export async function f(signal: AbortSignal) {
          signal.throwIfAborted();
          await new Promise(resolve => setTimeout(resolve, 999));
        }
      `,
      1,
    ],
  } as const;

  it.each(Object.entries(left))('%s', async (_, [rule, code, times]) => {
    expect(await reports([typedProject, configs.recommended], code)).toEqual(
      [],
    );
    expect(await reports([typedProject, configs.strict], code)).toEqual(
      Array.from({ length: times }, () => rule),
    );
  });

  it('but not files that are copied as streams', async () => {
    const code = dedent`
      import { createReadStream, createWriteStream } from 'node:fs';
      import { pipeline } from 'node:stream/promises';
      export async function f(signal: AbortSignal) {
        signal.throwIfAborted();
        await pipeline(createReadStream('a'), createWriteStream('b'));
      }
    `;

    expect(await reports([typedProject, configs.recommended], code)).toEqual([
      'errgroup/forward-signal',
    ]);
  });
});

describe('types', () => {
  it('fit the config of ESLint, by object and by name', () => {
    const config = defineConfig([
      configs.recommended,
      { plugins: { errgroup: plugin }, extends: ['errgroup/recommended'] },
    ]);

    expectTypeOf(config).toEqualTypeOf<Linter.Config[]>();
    expect(config).toHaveLength(3);
  });

  it('fit the config of typescript-eslint', () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Users still have it.
    expect(tseslint.config(configs.recommended)).toHaveLength(1);
  });

  it('name the configs and the rules', () => {
    expectTypeOf(configs).toHaveProperty('strict').toExtend<Linter.Config>();
    expectTypeOf(rules).toHaveProperty('no-unchecked-wait');
    expectTypeOf(plugin).toExtend<ESLint.Plugin>();
  });
});

const head = "import { Group } from 'errgroup';\nconst group = new Group();\n";
const files = ['**/*.ts'];
const typedProject: Linter.Config = {
  files,
  languageOptions: {
    parser,
    parserOptions: { projectService: true, tsconfigRootDir: fixtures },
  },
};
const untypedProject: Linter.Config = { files, languageOptions: { parser } };

async function reports(
  config: Linter.Config[],
  code = `${head}await group.wait();`,
): Promise<(string | null)[]> {
  const eslint = new ESLint({
    cwd: fixtures,
    overrideConfigFile: true,
    overrideConfig: config,
  });
  const [result] = await eslint.lintText(code, { filePath: 'file.ts' });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

function entriesOf(
  isIncluded: (docs: {
    readonly recommended?: unknown;
    readonly strict?: unknown;
  }) => boolean,
): Linter.RulesRecord {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([, { meta: { docs = {} } = {} }]) => isIncluded(docs))
      .map(([name]) => [`errgroup/${name}`, 'error'] as const),
  );
}
