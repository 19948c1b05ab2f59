import type ts from 'typescript';

import type { Tools } from '../tools.ts';
import { UnlintableError } from '../unlintable-error.ts';

type TypeScript = Tools['ts'];

export interface Tsconfig {
  readonly file: string;
  readonly options: ts.CompilerOptions;
  /** Whether it extends what is not there: then it says less than it should. */
  readonly lacksBase: boolean;
}

export interface Tsconfigs {
  /** Those that were asked for, and those that they refer to. */
  readonly tsconfigs: readonly Tsconfig[];
  /**
   * Those that cannot be used, and why: one does not parse, or one that it extends
   * or refers to. The parser would say nothing, and go on with the default options.
   */
  readonly broken: ReadonlyMap<string, UnlintableError>;
}

export function readTsconfigs(
  files: readonly string[],
  typescript: TypeScript,
): Tsconfigs {
  const tsconfigs = new Map<string, Tsconfig>();
  const broken = new Map<string, UnlintableError>();
  for (const file of files) {
    try {
      const read = readWithReferences(file, typescript);
      for (const tsconfig of read) tsconfigs.set(tsconfig.file, tsconfig);
    } catch (error) {
      if (!(error instanceof UnlintableError)) throw error;
      broken.set(file, error);
    }
  }
  return { tsconfigs: [...tsconfigs.values()], broken };
}

function readWithReferences(
  file: string,
  typescript: TypeScript,
): Iterable<Tsconfig> {
  const tsconfigs = new Map<string, Tsconfig>();
  const unread = [file];
  for (let next = unread.pop(); next; next = unread.pop()) {
    if (tsconfigs.has(next)) continue;
    const { references, ...read } = readTsconfig(next, typescript);
    tsconfigs.set(next, { file: next, ...read });
    unread.push(...references);
  }
  return tsconfigs.values();
}

function readTsconfig(
  file: string,
  typescript: TypeScript,
): Omit<Tsconfig, 'file'> & { references: string[] } {
  const explain = (error: ts.Diagnostic): never => refuse(error, typescript);
  const parsed = typescript.getParsedCommandLineOfConfigFile(
    file,
    {},
    {
      ...typescript.sys,
      // Which files a tsconfig includes does not matter here, and takes long.
      readDirectory: () => [],
      onUnRecoverableConfigFileDiagnostic: explain,
    },
  );
  if (!parsed) return { options: {}, lacksBase: false, references: [] };

  const errors = typescript.getConfigFileParsingDiagnostics(parsed);
  errors.filter(isSyntaxError).forEach(explain);
  const references = (parsed.projectReferences ?? [])
    .map(reference => typescript.resolveProjectReferencePath(reference))
    .filter(reference => typescript.sys.fileExists(reference));
  const lacksBase = errors.some(({ code }) => NOT_FOUND.has(code));
  return { options: parsed.options, lacksBase, references };
}

/** "Cannot read file '…'.", and "File '…' not found." for one of a package. */
const NOT_FOUND = new Set([5083, 6053]);

/** Syntax errors have the numbers from 1000; wrong options have others. */
function isSyntaxError({ code }: ts.Diagnostic): boolean {
  return code >= 1000 && code < 2000;
}

function refuse(
  { file, start, messageText }: ts.Diagnostic,
  typescript: TypeScript,
): never {
  const reason = typescript.flattenDiagnosticMessageText(messageText, ' ');
  throw new UnlintableError(
    `Cannot lint with type information: ${placeOf(file, start)} does not parse. ` +
      `${reason} Mend that file, then run this again.`,
  );
}

function placeOf(file: ts.SourceFile | undefined, start = 0): string {
  if (!file) return 'the tsconfig.json';
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName}:${String(line + 1)}:${String(character + 1)}`;
}
