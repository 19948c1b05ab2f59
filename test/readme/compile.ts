import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fromMarkdown } from 'mdast-util-from-markdown';
import ts from 'typescript';

export interface Example {
  readonly code: string;
  /** The file that it is in. */
  readonly file: string;
  readonly lang: string;
  readonly line: number;
}

const prelude = path.join(import.meta.dirname, 'prelude.d.ts');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The fenced blocks of a Markdown file in `folder`. */
export function examplesIn(folder: string, file: string): Example[] {
  const markdown = readFileSync(path.join(folder, file), 'utf8');
  return fromMarkdown(markdown).children.flatMap(node =>
    node.type === 'code'
      ? [
          {
            code: node.value,
            file,
            lang: node.lang ?? '',
            line: node.position?.start.line ?? 0,
          },
        ]
      : [],
  );
}

export function isCode({ lang }: Example): boolean {
  return lang === 'ts' || lang === 'js';
}

/**
 * What TypeScript finds wrong with each example, in a strict project. Each is
 * a module in `folder`, from where packages resolve.
 */
export function compile(
  examples: readonly Example[],
  folder: string,
): (example: Example) => string {
  const nameOf = ({ file, line }: Example): string =>
    path.join(folder, `${file.replaceAll('/', '-')}-${String(line)}.ts`);
  const texts = new Map(
    examples.map(example => [nameOf(example), `${example.code}\nexport {};`]),
  );
  const program = ts.createProgram(
    [prelude, ...texts.keys()],
    options,
    hostWith(texts),
  );

  return example =>
    ts.formatDiagnostics(
      ts.getPreEmitDiagnostics(program, program.getSourceFile(nameOf(example))),
      {
        getCanonicalFileName: file => file,
        getCurrentDirectory: () => folder,
        getNewLine: () => '\n',
      },
    );
}

function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: file => texts.has(file) || host.fileExists(file),
    readFile: file => texts.get(file) ?? host.readFile(file),
    getSourceFile(file, version, ...rest) {
      const text = texts.get(file);
      return text === undefined
        ? host.getSourceFile(file, version, ...rest)
        : ts.createSourceFile(file, text, version, true);
    },
  };
}
