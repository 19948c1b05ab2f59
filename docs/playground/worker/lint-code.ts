import { Linter } from 'eslint/universal';
import plugin from 'eslint-plugin-errgroup';
import ts from 'typescript';
import files from 'virtual:type-libraries';

import type { ConfigName, Finding, QuickFix } from '../finding.ts';
import { createBrowserParser } from './browser-parser.ts';
import { createCompiler, fileName } from './browser-program.ts';

let program: ts.Program | undefined;
const makeProgram = createCompiler(files);
const parser = createBrowserParser(code => (program = makeProgram(code)));
const linter = new Linter();

/** Everything that the rules of `config`, and then the compiler, find. */
export function lintCode(code: string, config: ConfigName): Finding[] {
  const messages = linter.verify(
    code,
    [
      {
        ...plugin.configs[config],
        files: ['**/*.ts'],
        languageOptions: { parser },
      },
    ],
    fileName.slice(1),
  );
  const offset = offsetsIn(code);
  const findings = messages.map((message): Finding => {
    const from = offset(message.line, message.column);
    return {
      rule: message.ruleId?.replace('errgroup/', ''),
      message: message.message,
      from,
      to: Math.max(
        from,
        offset(message.endLine ?? message.line, message.endColumn ?? 0),
      ),
      line: message.line,
      fixes: fixesOf(message),
    };
  });
  // What cannot be parsed has been said by then.
  return messages.some(message => message.fatal)
    ? findings
    : [...findings, ...typeErrors()];
}

function fixesOf({ fix, suggestions = [] }: Linter.LintMessage): QuickFix[] {
  const all = fix ? [{ desc: 'Fix.', fix }, ...suggestions] : suggestions;
  return all.map(({ desc, fix: { range, text } }) => ({
    title: desc,
    from: range[0],
    to: range[1],
    text,
  }));
}

function typeErrors(): Finding[] {
  const sourceFile = program?.getSourceFile(fileName);
  if (!program || !sourceFile) return [];
  return program
    .getSemanticDiagnostics(sourceFile)
    .map(({ start = 0, length = 0, messageText }) => ({
      rule: undefined,
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      from: start,
      to: start + length,
      line: sourceFile.getLineAndCharacterOfPosition(start).line + 1,
      fixes: [],
    }));
}

/** Turns a line and a column, both from 1, into an offset. */
function offsetsIn(code: string): (line: number, column: number) => number {
  const starts = [0];
  for (const { index } of code.matchAll(/\n/gu)) starts.push(index + 1);
  return (line, column) =>
    Math.min((starts[line - 1] ?? code.length) + column - 1, code.length);
}
