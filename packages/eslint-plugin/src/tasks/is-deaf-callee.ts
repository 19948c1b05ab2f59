import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingClass } from '../ast/enclosing-class.ts';
import { unwrap } from '../ast/unwrap.ts';
import { errgroupExport } from '../groups/errgroup-export.ts';
import { isGroup } from '../groups/is-group.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isSyncObject } from '../variables/is-sync-object.ts';
import { isSignalName } from './says-signal.ts';

/**
 * Whether the file itself shows that this function takes no signal: it is
 * declared in it, and none of its parameters can be a signal or options.
 */
export function isDeafCallee(
  callee: TSESTree.Node,
  context: RuleContext,
): boolean {
  // A nested group is to be given the signal when it is made.
  if (callee.type === 'MemberExpression') {
    return (
      isGroup(callee.object, context) ||
      isSyncObject(callee.object, context.sourceCode) ||
      methodOfThis(callee)?.params.some(canBeSignal) === false
    );
  }
  if (callee.type !== 'Identifier') return false;
  // It hands out a signal of its own.
  if (errgroupExport(callee, context) === 'shield') return true;

  const definitions =
    findVariable(callee.name, callee, context.sourceCode)?.defs ?? [];
  return (
    definitions.length > 0 &&
    definitions.every(definition => {
      const params =
        paramsOfType(definition.name) ?? paramsOfDefinition(definition);
      return params !== undefined && !params.some(canBeSignal);
    })
  );
}

/** Those of the type of a function that is written out: `load: (id: string) => …`. */
function paramsOfType(
  name: TSESTree.Node,
): readonly TSESTree.Parameter[] | undefined {
  const type =
    name.type === 'Identifier'
      ? name.typeAnnotation?.typeAnnotation
      : undefined;
  return type?.type === 'TSFunctionType' ? type.params : undefined;
}

function paramsOfDefinition({
  node,
  name,
}: TSESLint.Scope.Definition): readonly TSESTree.Parameter[] | undefined {
  // The definition of a parameter is its function as well.
  return 'id' in node && node.id === name ? paramsOf(node) : undefined;
}

/** The method of the class around, if this is `this.method`. */
function methodOfThis(
  callee: TSESTree.MemberExpression,
): Pick<TSESTree.FunctionExpression, 'params'> | undefined {
  if (callee.object.type !== 'ThisExpression' || callee.computed) {
    return undefined;
  }
  const { name } = callee.property;
  const found = enclosingClass(callee)?.body.body.find(
    each =>
      each.type === 'MethodDefinition' &&
      each.key.type === callee.property.type &&
      'name' in each.key &&
      each.key.name === name,
  );
  return found?.type === 'MethodDefinition' ? found.value : undefined;
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
    : isSignalName(name.name) || isBagName(name.name);
}

/** Whether something of this name may be options. */
export function isBagName(name: string): boolean {
  return /opt(?:ion)?s|init|config|context|ctx|args|params/iu.test(name);
}

function isPlainType(type: TSESTree.TypeNode): boolean {
  switch (type.type) {
    case 'TSArrayType':
      return isPlainType(type.elementType);
    case 'TSTypeOperator':
      return type.typeAnnotation !== undefined
        ? isPlainType(type.typeAnnotation)
        : true;
    case 'TSUnionType':
      return type.types.every(isPlainType);
    case 'TSAnyKeyword':
    case 'TSBigIntKeyword':
    case 'TSBooleanKeyword':
    case 'TSFunctionType':
    case 'TSLiteralType':
    case 'TSNullKeyword':
    case 'TSNumberKeyword':
    case 'TSStringKeyword':
    case 'TSSymbolKeyword':
    case 'TSUndefinedKeyword':
    case 'TSUnknownKeyword':
      return true;
    default:
      return false;
  }
}
