import type { Linter } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';

const ENTRY = 'errgroup.configs.recommended';
const IMPORT = "import errgroup from 'eslint-plugin-errgroup';";

/**
 * The text of a config with the plugin at its end, where a later entry wins.
 *
 * `undefined` where that is not safe: the default export is neither an array
 * nor a call of `defineConfig` or `tseslint.config`, or `errgroup` is the name
 * of something else.
 */
export function addEntry(
  text: string,
  parser: Linter.Parser,
): string | undefined {
  const program = parse(text, parser);
  const list = program && findList(program);
  if (!list || /\berrgroup\b/.test(text)) return undefined;

  const added = insertLast(text, list);
  const lastImport = program.body.findLast(
    ({ type }) => type === 'ImportDeclaration',
  );
  const result = lastImport
    ? `${added.slice(0, lastImport.range[1])}\n${IMPORT}${added.slice(lastImport.range[1])}`
    : `${IMPORT}\n\n${added}`;
  if (!parse(result, parser)) return undefined;
  return text.includes('\r\n') ? result.replace(/\r?\n/g, '\r\n') : result;
}

/** Where the entries are: between the brackets of an array, or of a call. */
interface List {
  readonly entries: readonly TSESTree.Node[];
  /** Where the closing bracket is. */
  readonly close: number;
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

function findList(program: TSESTree.Program): List | undefined {
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') {
      return toList(statement.declaration, program);
    }
  }
  return undefined;
}

function toList(
  node: TSESTree.Node,
  program: TSESTree.Program,
): List | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return toList(node.expression, program);
    case 'Identifier':
      return toListOfVariable(node.name, program);
    case 'ArrayExpression': {
      const entries = node.elements.filter(element => element !== null);
      return { entries, close: node.range[1] - 1 };
    }
    case 'CallExpression': {
      if (!takesConfigs(node.callee)) return undefined;
      const [first, ...others] = node.arguments;
      return first?.type === 'ArrayExpression' && others.length === 0
        ? toList(first, program)
        : { entries: node.arguments, close: node.range[1] - 1 };
    }
    default:
      return undefined;
  }
}

function toListOfVariable(
  name: string,
  program: TSESTree.Program,
): List | undefined {
  const [init] = program.body
    .filter(statement => statement.type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .filter(({ id }) => id.type === 'Identifier' && id.name === name)
    .flatMap(declaration => declaration.init ?? []);
  return init && init.type !== 'Identifier' ? toList(init, program) : undefined;
}

function takesConfigs(callee: TSESTree.Expression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'defineConfig';
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'tseslint' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'config'
  );
}

function insertLast(text: string, { entries, close }: List): string {
  const last = entries.at(-1);
  if (!last) return `${text.slice(0, close)}${ENTRY}${text.slice(close)}`;

  const end = last.range[1];
  const lineStart = text.lastIndexOf('\n', last.range[0] - 1) + 1;
  const indent = text.slice(lineStart, last.range[0]);
  const isOnOwnLine =
    /^\s*$/.test(indent) && text.slice(end, close).includes('\n');
  const entry = isOnOwnLine ? `\n${indent}${ENTRY},` : ` ${ENTRY}`;
  const comma = /^\s*,/.exec(text.slice(end, close));
  const place = end + (comma?.[0].length ?? 0);
  return `${text.slice(0, place)}${comma ? '' : ','}${entry}${text.slice(place)}`;
}
