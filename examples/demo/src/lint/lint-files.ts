import path from 'node:path';

import { ESLint } from 'eslint';
import errgroup from 'eslint-plugin-errgroup';
import tseslint from 'typescript-eslint';

export interface LintedFiles {
  readonly results: readonly ESLint.LintResult[];
  /** Files that no tsconfig includes: linted without type information. */
  readonly untyped: readonly string[];
}

/** Lints files with the shipped `recommended` config, and with nothing else. */
export async function lintFiles(
  files: readonly string[],
  cwd: string,
): Promise<LintedFiles> {
  const typed = await createLinter(cwd, 'typed').lintFiles([...files]);
  const untyped = typed.filter(isInNoProject).map(({ filePath }) => filePath);
  // ESLint takes an empty list for "everything here".
  if (untyped.length === 0) return { results: typed.map(keepOurs), untyped };

  const linter = createLinter(cwd, 'untyped');
  const byPath = new Map(
    (await linter.lintFiles(untyped)).map(result => [result.filePath, result]),
  );
  const results = typed.map(result => byPath.get(result.filePath) ?? result);
  return { results: results.map(keepOurs), untyped };
}

/**
 * The real ESLint with the shipped `recommended` config, deaf to every config
 * file.
 */
export function createLinter(cwd: string, types: 'typed' | 'untyped'): ESLint {
  // Without it the parser takes this process for an editor, and loads every
  // project anew for each file that none of them includes.
  process.env.TSESTREE_SINGLE_RUN = 'true';

  return new ESLint({
    cwd,
    overrideConfigFile: true,
    warnIgnored: false,
    overrideConfig: [
      {
        ...errgroup.configs.recommended,
        files: ['**/*.{ts,tsx,mts,cts}'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: {
            projectService: types === 'typed',
            // The tsconfig may be above the folder; it is looked for up to here.
            tsconfigRootDir: path.parse(cwd).root,
          },
        },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
    ],
  });
}

function isInNoProject({ messages }: ESLint.LintResult): boolean {
  return messages.some(
    ({ fatal, message }) =>
      fatal && message.includes('was not found by the project service'),
  );
}

/**
 * The result without what is said about rules that are not ours: a comment in
 * the file may switch on rules of a config that is not used here.
 */
function keepOurs(result: ESLint.LintResult): ESLint.LintResult {
  const messages = result.messages.filter(
    ({ fatal, ruleId }) => fatal ?? ruleId?.startsWith('errgroup/'),
  );
  const count = (severity: number): number =>
    messages.filter(message => message.severity === severity).length;
  return {
    ...result,
    messages,
    errorCount: count(2),
    warningCount: count(1),
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  };
}
