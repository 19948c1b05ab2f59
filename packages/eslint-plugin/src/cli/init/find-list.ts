import type { TSESTree } from '@typescript-eslint/utils';

/** Where the entries of a config are: between the brackets of an array, or of a call. */
export interface List {
  readonly entries: readonly TSESTree.Node[];
  /** Where the closing bracket is. */
  readonly close: number;
}

/**
 * The list that a config exports: an array, or what is given to `defineConfig` or to the
 * `config` of typescript-eslint, whatever they are called here.
 */
export function findList(program: TSESTree.Program): List | undefined {
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
      if (!takesConfigs(node.callee, program)) return undefined;
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

function takesConfigs(
  callee: TSESTree.Expression,
  program: TSESTree.Program,
): boolean {
  if (callee.type === 'Identifier') {
    const { name, from } = originOf(callee.name, program);
    return (
      name === 'defineConfig' || (name === 'config' && from === TYPESCRIPT)
    );
  }
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    originOf(callee.object.name, program).from === TYPESCRIPT &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'config'
  );
}

const TYPESCRIPT = 'typescript-eslint';

/** The module that a name is imported from, and what it is called there. */
function originOf(
  local: string,
  program: TSESTree.Program,
): { readonly name: string; readonly from?: string } {
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const found = statement.specifiers.find(each => each.local.name === local);
    if (!found) continue;
    const from = statement.source.value;
    return found.type === 'ImportSpecifier' &&
      found.imported.type === 'Identifier'
      ? { name: found.imported.name, from }
      : { name: local, from };
  }
  return { name: local };
}
