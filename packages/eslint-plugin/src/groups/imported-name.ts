import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

/** An export of a module; the name is `*` for the module as a whole. */
export interface ImportedName {
  readonly from: string;
  readonly name: string;
}

const memo = new WeakMap<TSESTree.Node, ImportedName | undefined>();

/**
 * Which export of which module this expression or type name stands for: seen
 * through renamed and namespace imports, `require`, `import()`, destructuring
 * and `const` copies.
 */
export function importedName(
  node: TSESTree.Node,
  context: RuleContext,
): ImportedName | undefined {
  if (!memo.has(node)) {
    // A name may be declared in terms of itself.
    memo.set(node, undefined);
    memo.set(node, resolve(node, context));
  }
  return memo.get(node);
}

function resolve(
  node: TSESTree.Node,
  context: RuleContext,
): ImportedName | undefined {
  switch (node.type) {
    case 'Identifier': {
      const definition = findVariable(node.name, node, context.sourceCode)
        ?.defs[0];
      return definition && ofDefinition(definition, context);
    }
    case 'MemberExpression':
      return exportOf(node.object, memberName(node), context);
    case 'TSQualifiedName':
      return exportOf(node.left, node.right.name, context);
    case 'CallExpression':
      return required(node);
    case 'ImportExpression':
      return ofModule(node.source);
    case 'AwaitExpression':
      return importedName(node.argument, context);
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
    case 'TSTypeAssertion':
      return importedName(unwrap(node), context);
    default:
      return undefined;
  }
}

function ofDefinition(
  { node, name, parent }: TSESLint.Scope.Definition,
  context: RuleContext,
): ImportedName | undefined {
  switch (node.type) {
    case 'ImportSpecifier':
      return parent?.type === 'ImportDeclaration'
        ? { from: parent.source.value, name: exportedName(node.imported) }
        : undefined;
    case 'ImportDefaultSpecifier':
      return parent?.type === 'ImportDeclaration'
        ? { from: parent.source.value, name: 'default' }
        : undefined;
    case 'ImportNamespaceSpecifier':
      return parent?.type === 'ImportDeclaration'
        ? { from: parent.source.value, name: '*' }
        : undefined;
    case 'TSImportEqualsDeclaration':
      return node.moduleReference.type === 'TSExternalModuleReference'
        ? ofModule(node.moduleReference.expression)
        : importedName(node.moduleReference, context);
    case 'VariableDeclarator':
      return node.init && name.type === 'Identifier'
        ? ofVariable(node.id, node.init, name, context)
        : undefined;
    default:
      return undefined;
  }
}

function ofVariable(
  id: TSESTree.BindingName,
  init: TSESTree.Expression,
  name: TSESTree.Identifier,
  context: RuleContext,
): ImportedName | undefined {
  if (id.type === 'Identifier') return importedName(init, context);
  if (id.type !== 'ObjectPattern') return undefined;
  const property = id.properties.find(
    ({ type, value }) =>
      type === 'Property' &&
      (value === name ||
        (value.type === 'AssignmentPattern' && value.left === name)),
  );
  return property?.type === 'Property' && property.key.type === 'Identifier'
    ? exportOf(init, property.key.name, context)
    : undefined;
}

function exportOf(
  object: TSESTree.Node,
  name: string | undefined,
  context: RuleContext,
): ImportedName | undefined {
  if (name === undefined) return undefined;
  const module = importedName(object, context);
  return module?.name === '*' ? { from: module.from, name } : undefined;
}

function required(call: TSESTree.CallExpression): ImportedName | undefined {
  const { callee } = call;
  const [source] = call.arguments;
  return callee.type === 'Identifier' && callee.name === 'require' && source
    ? ofModule(source)
    : undefined;
}

function ofModule(source: TSESTree.Node): ImportedName | undefined {
  return source.type === 'Literal' && typeof source.value === 'string'
    ? { from: source.value, name: '*' }
    : undefined;
}

/** The name by which a module exports what this import or export names. */
export function exportedName(
  node: TSESTree.Identifier | TSESTree.StringLiteral,
): string {
  return node.type === 'Identifier' ? node.name : node.value;
}
