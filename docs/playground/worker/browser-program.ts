import ts from 'typescript';

export const fileName = '/playground.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Makes the program of one file, again for every edit of it. */
export type MakeProgram = (code: string) => ts.Program;

/** A compiler whose file system is `files`, and what it has parsed of them. */
export function createCompiler(
  files: Readonly<Record<string, string>>,
): MakeProgram {
  const parsed = new Map<string, ts.SourceFile>();
  const host = createHost(files, parsed);
  let program: ts.Program | undefined;
  return code => {
    const { Latest } = ts.ScriptTarget;
    parsed.set(fileName, ts.createSourceFile(fileName, code, Latest, true));
    program = ts.createProgram([fileName], options, host, program);
    return program;
  };
}

function createHost(
  files: Readonly<Record<string, string>>,
  parsed: Map<string, ts.SourceFile>,
): ts.CompilerHost {
  const folders = new Set(Object.keys(files).flatMap(foldersOf));
  return {
    fileExists: file => file === fileName || file in files,
    readFile: file => files[file],
    directoryExists: folder => folders.has(folder),
    getSourceFile(file, version) {
      const known = parsed.get(file);
      const text = files[file];
      if (known || text === undefined) return known;
      const sourceFile = ts.createSourceFile(file, text, version);
      parsed.set(file, sourceFile);
      return sourceFile;
    },
    getDefaultLibFileName: () => '/lib.es2023.d.ts',
    getDefaultLibLocation: () => '/',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: file => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
}

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/') || '/');
}
