import path from 'node:path';

import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';

import { fixtures } from './fixtures.ts';

export interface LintRequest {
  readonly code: string;
  readonly rule: string;
  readonly options?: readonly unknown[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly filename?: string;
  /** Where the project is that the file belongs to. */
  readonly folder?: string;
  /** Without it the rule sees what it sees in a JavaScript project. */
  readonly isTyped?: boolean;
  /** That of another version of ESLint. */
  readonly linter?: Linter;
  /** That which another version of TypeScript stands behind. */
  readonly parser?: typeof typescriptParser;
}

/** What one rule of the built plugin says about this code. */
export function lint({
  code,
  rule,
  options = [],
  settings = {},
  filename = 'file.ts',
  folder = fixtures,
  isTyped = true,
  linter = new Linter({ cwd: folder }),
  parser = typescriptParser,
}: LintRequest): Linter.LintMessage[] {
  const types = { projectService: true, tsconfigRootDir: folder };
  return linter.verify(
    code,
    {
      files: ['**/*.{js,jsx,ts,tsx}'],
      languageOptions: { parser, parserOptions: isTyped ? types : {} },
      plugins: { errgroup: plugin },
      rules: { [`errgroup/${rule}`]: ['error', ...options] },
      settings,
    },
    path.join(folder, filename),
  );
}
