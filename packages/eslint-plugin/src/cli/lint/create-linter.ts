import path from 'node:path';
import process from 'node:process';
import type ts from 'typescript';
import plugin from '../../index.ts';
import type { ESLint, Linter } from 'eslint';

import type { Tools } from '../tools.ts';

export interface LinterOptions {
  /** A folder with all files that are to be linted. */
  readonly folder: string;
  readonly config: 'recommended' | 'strict';
  /** Entries that go before those of the config. */
  readonly rules: Readonly<Partial<Linter.RulesRecord>>;
  readonly fix: boolean;
}

/** Where types come from: the tsconfigs, a program, or nowhere. */
export type TypeSource = 'tsconfigs' | ts.Program | 'nowhere';

/** The real ESLint with a shipped config, deaf to every config file. */
export function createLinter(
  { ESLint: Class, parser }: Tools,
  { folder, config, rules, fix }: LinterOptions,
  types: TypeSource,
): ESLint {
  // Without it the parser takes this process for an editor, and loads every
  // project anew for each file that none of them includes.
  process.env.TSESTREE_SINGLE_RUN = 'true';

  const { recommended, strict } = plugin.configs;
  const shipped = config === 'strict' ? strict : recommended;
  return new Class({
    cwd: folder,
    overrideConfigFile: true,
    warnIgnored: false,
    // A comment in a file may switch on rules that are not ours.
    fix: fix && (({ ruleId }) => ruleId?.startsWith('errgroup/') ?? false),
    overrideConfig: [
      {
        ...shipped,
        files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
        rules: { ...shipped.rules, ...rules },
        languageOptions: {
          parser,
          parserOptions: {
            ...(types === 'tsconfigs' ? { projectService: true } : {}),
            ...(typeof types === 'object' ? { programs: [types] } : {}),
            // The tsconfig may be above the folder; it is looked for up to here.
            tsconfigRootDir: path.parse(folder).root,
            warnOnUnsupportedTypeScriptVersion: false,
            ecmaFeatures: { jsx: true },
          },
        },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
    ],
  });
}
