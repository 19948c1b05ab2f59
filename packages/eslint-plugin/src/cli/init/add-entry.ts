import type { Linter } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';

import { findList } from './find-list.ts';
import type { List } from './find-list.ts';

const ENTRY = 'errgroup.configs.recommended';

/**
 * The text of a config with the plugin at its end, where a later entry wins.
 *
 * `undefined` where that is not safe: the default export is no list that can be
 * seen, or `errgroup` is the name of something else.
 */
export function addEntry(
  text: string,
  parser: Linter.Parser,
): string | undefined {
  const program = parse(text, parser);
  const list = program && findList(program);
  if (!list || /\berrgroup\b/.test(text)) return undefined;

  const added = insertLast(text, list, program);
  const lastImport = program.body.findLast(
    statement => statement.type === 'ImportDeclaration',
  );
  const result = lastImport
    ? `${added.slice(0, lastImport.range[1])}\n${writtenAs(lastImport, text)}${added.slice(lastImport.range[1])}`
    : `import errgroup from 'eslint-plugin-errgroup';\n\n${added}`;
  if (!parse(result, parser)) return undefined;
  return text.includes('\r\n') ? result.replace(/\r?\n/g, '\r\n') : result;
}

function parse(
  text: string,
  parser: Linter.Parser,
): TSESTree.Program | undefined {
  if (!('parseForESLint' in parser)) return undefined;
  try {
    const { ast } = parser.parseForESLint(text, { range: true });
    // It is the parser of typescript-eslint.
    return ast as TSESTree.Program;
  } catch {
    return undefined;
  }
}

/** Our import, with the quotes and the semicolon of another. */
function writtenAs(
  { source, range }: TSESTree.ImportDeclaration,
  text: string,
): string {
  const quote = source.raw.charAt(0);
  const end = text.charAt(range[1] - 1) === ';' ? ';' : '';
  return `import errgroup from ${quote}eslint-plugin-errgroup${quote}${end}`;
}

function insertLast(
  text: string,
  { entries, close }: List,
  { tokens = [], comments = [] }: TSESTree.Program,
): string {
  const last = entries.at(-1);
  const token = tokens.findLast(({ range }) => range[1] <= close);
  if (!last || !token) {
    return `${text.slice(0, close)}${ENTRY}${text.slice(close)}`;
  }
  const end = token.range[1];
  const comma = token.value === ',' ? '' : ',';
  const lineStart = text.lastIndexOf('\n', last.range[0] - 1) + 1;
  const indent = text.slice(lineStart, last.range[0]);
  if (/\S/.test(indent) || !text.slice(end, close).includes('\n')) {
    return `${text.slice(0, end)}${comma} ${ENTRY}${text.slice(end)}`;
  }
  // What stands behind the last entry is about that one.
  const remark = comments.findLast(
    ({ range }) =>
      range[0] >= end &&
      range[1] <= close &&
      !text.slice(end, range[0]).includes('\n'),
  );
  const place = remark?.range[1] ?? end;
  return `${text.slice(0, end)}${comma}${text.slice(end, place)}\n${indent}${ENTRY},${text.slice(place)}`;
}
