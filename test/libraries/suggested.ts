import path from 'node:path';

import type { Linter } from 'eslint';

import { lint } from '../eslint-plugin/support/lint.ts';
import { takesNone, type Library } from './tables/library.ts';

/** The project that the code of the tables pretends to be a file of. */
export const folder = path.join(import.meta.dirname, 'fixtures');

/** What `forward-signal` makes of each call of a library, by its first suggestion. */
export function suggestedCalls(library: Library): Library['calls'] {
  const calls = Object.keys(library.calls);
  const code = moduleOf(library.setup, calls);
  const messages = lint({
    rule: 'forward-signal',
    code,
    options: [{ checkSync: true, ...library.options }],
    folder,
  });
  const fatal = messages.find(message => message.fatal);
  if (fatal) throw new Error(fatal.message);

  const lines = code.split('\n');
  return Object.fromEntries(
    calls.map(call => {
      const line = lines.indexOf(lineOf(call)) + 1;
      const message = messages.find(each => each.line === line);
      return [call, message ? applied(message, code, line) : takesNone];
    }),
  );
}

/** A module in which each call has a line of its own, and a signal in scope. */
export function moduleOf(setup: string, calls: readonly string[]): string {
  return [
    setup,
    'export async function probe(signal: AbortSignal) {',
    '  signal.throwIfAborted();',
    ...calls.map(lineOf),
    '}',
  ].join('\n');
}

function lineOf(call: string): string {
  return `  { const result = ${call}; }`;
}

function applied(
  { suggestions }: Linter.LintMessage,
  code: string,
  line: number,
): string {
  const fix = suggestions?.[0]?.fix;
  if (!fix) return 'no suggestion';
  const after =
    code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
  const text = after.split('\n')[line - 1] ?? '';
  return text.slice(lineOf('').indexOf(';'), -'; }'.length);
}
