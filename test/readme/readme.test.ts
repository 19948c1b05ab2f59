import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fromMarkdown } from 'mdast-util-from-markdown';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
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

describe.each([
  'README.md',
  'packages/runtime/README.md',
  'packages/eslint-plugin/README.md',
])('%s', readme => {
  const examples = examplesOf(readFileSync(path.join(root, readme), 'utf8'));

  it.each(examples)('the example in line $line compiles', ({ code, line }) => {
    expect(errorsIn(code, `${path.basename(readme)}-${String(line)}.ts`)).toBe(
      '',
    );
  });
});

interface Example {
  readonly code: string;
  readonly line: number;
}

function examplesOf(markdown: string): Example[] {
  return fromMarkdown(markdown).children.flatMap(node =>
    node.type === 'code' && (node.lang === 'ts' || node.lang === 'js')
      ? [{ code: node.value, line: node.position?.start.line ?? 0 }]
      : [],
  );
}

/** Compiles `code` as a module beside this file, from where packages resolve. */
function errorsIn(code: string, name: string): string {
  const file = path.join(import.meta.dirname, name);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([prelude, file], options, {
    ...host,
    fileExists: at => at === file || host.fileExists(at),
    readFile: at => (at === file ? code : host.readFile(at)),
    getSourceFile: (at, version, ...rest) =>
      at === file
        ? ts.createSourceFile(at, `${code}\nexport {};`, version, true)
        : host.getSourceFile(at, version, ...rest),
  });

  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: at => at,
    getCurrentDirectory: () => import.meta.dirname,
    getNewLine: () => '\n',
  });
}
