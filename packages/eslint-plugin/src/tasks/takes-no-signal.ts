import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from '../ast/unwrap.ts';
import { isGroup } from '../groups/is-group.ts';
import type { RuleContext } from '../groups/rule-context.ts';
import { findVariable } from '../scope/find-variable.ts';
import { isSignalName } from './signal-use.ts';

/**
 * Whether the file itself shows that there is nothing to hand a signal to: what
 * is awaited is a call of a function declared in it, none of whose parameters
 * can be a signal or options. It is what can be said without types.
 */
export function takesNoSignal(
  node: TSESTree.Node,
  context: RuleContext,
): boolean {
  const value = unwrap(node);
  switch (value.type) {
    case 'AwaitExpression':
      return takesNoSignal(value.argument, context);
    case 'ForOfStatement':
      return takesNoSignal(value.right, context);
    case 'VariableDeclaration':
      return value.declarations.every(
        ({ init }) => init !== null && takesNoSignal(init, context),
      );
    case 'CallExpression':
      return isDeafCallee(unwrap(value.callee), context);
    default:
      return value.type === 'ImportExpression' || isGroup(value, context);
  }
}

function isDeafCallee(callee: TSESTree.Node, context: RuleContext): boolean {
  // A nested group is to be given the signal when it is made.
  if (callee.type === 'MemberExpression') {
    return isGroup(callee.object, context);
  }
  if (callee.type !== 'Identifier') return false;

  const definitions =
    findVariable(callee.name, callee, context.sourceCode)?.defs ?? [];
  return (
    definitions.length > 0 &&
    definitions.every(({ node: declared, name }) => {
      // The definition of a parameter is its function as well.
      if (!('id' in declared) || declared.id !== name) return false;
      const params = paramsOf(declared);
      return params !== undefined && !params.some(canBeSignal);
    })
  );
}

function paramsOf(
  declared: TSESTree.Node,
): readonly TSESTree.Parameter[] | undefined {
  switch (declared.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'TSDeclareFunction':
      return declared.params;
    case 'VariableDeclarator':
      return declared.parent.kind === 'const' && declared.init
        ? paramsOf(unwrap(declared.init))
        : undefined;
    default:
      return undefined;
  }
}

function canBeSignal(parameter: TSESTree.Parameter): boolean {
  const name =
    parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (name.type !== 'Identifier') return true;
  const type = name.typeAnnotation?.typeAnnotation;
  return type
    ? !isPlainType(type)
    : isSignalName(name.name) || isBag(name.name);
}

function isBag(name: string): boolean {
  return /opt(?:ion)?s|init|config|context|ctx|args|params/iu.test(name);
}

function isPlainType(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSArrayType':
      return isPlainType(type.elementType);
    case 'TSUnionType':
      return type.types.every(isPlainType);
    case 'TSBigIntKeyword':
    case 'TSBooleanKeyword':
    case 'TSLiteralType':
    case 'TSNullKeyword':
    case 'TSNumberKeyword':
    case 'TSStringKeyword':
    case 'TSUndefinedKeyword':
      return true;
    default:
      return false;
  }
}
