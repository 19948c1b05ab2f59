import path from 'node:path';

import { parseForESLint } from '@typescript-eslint/parser';
import ts from 'typescript';

import { fixtures } from './fixtures.ts';

/** What TypeScript finds wrong with this code, in a strict project. */
export function typeErrors(
  code: string,
  filename = 'file.ts',
  folder = fixtures,
): string[] {
  const filePath = path.join(folder, filename);
  const { services } = parseForESLint(code, {
    filePath,
    projectService: true,
    tsconfigRootDir: folder,
  });
  const { program } = services;
  if (!program) throw new Error(`There is no project for ${filePath}`);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(filePath))
    .map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
}
