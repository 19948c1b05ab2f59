import { ESLint } from 'eslint';
import errgroup from 'eslint-plugin-errgroup';
import tseslint from 'typescript-eslint';

/** ESLint as a user sets it up, for a folder of the example service. */
export function createLinter(folder: string): ESLint {
  return new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        ...errgroup.configs.recommended,
        files: ['**/*.ts'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { projectService: true },
        },
      },
    ],
  });
}

export interface FolderReport {
  readonly findings: number;
  /** The findings as ESLint prints them; empty if there are none. */
  readonly text: string;
}

/** Lints every TypeScript file of a folder with the `recommended` config. */
export async function lintFolder(
  folder: string,
  { color }: { readonly color: boolean },
): Promise<FolderReport> {
  const linter = createLinter(folder);
  const results = await linter.lintFiles(['**/*.ts']);
  const formatter = await linter.loadFormatter('stylish');
  return {
    findings: results.flatMap(({ messages }) => messages).length,
    text: await formatter.format(results, { color }),
  };
}
