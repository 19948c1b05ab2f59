import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { constantValue } from '../variables/constant-value.ts';
import { findVariable, isGlobalName } from '../variables/find-variable.ts';
import { isCut } from './is-cut.ts';
import { isGrown } from './is-grown.ts';
import { givesPage, isPage } from './is-page.ts';
import { hasShortLength, isShort } from './is-short.ts';

/**
 * Whether the code shows that this list has no more than a few elements: it is
 * written out, a tuple, cut to a length, one page or batch of a longer list, or a
 * part of what an object was configured with.
 */
export function isSmallList(
  node: TSESTree.Node,
  most: number,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  // Of the types that are lists only tuples have a member of that name.
  if (host?.propertyOf(host.typeOf(node), '0')) return true;
  const list = unwrap(node);
  switch (list.type) {
    case 'AwaitExpression':
      return isSmallList(list.argument, most, context);
    case 'ArrayExpression':
      return list.elements.every(
        element =>
          element?.type !== 'SpreadElement' ||
          isSmallList(element.argument, most, context),
      );
    case 'ConditionalExpression':
      return [list.consequent, list.alternate].every(each =>
        isSmallList(each, most, context),
      );
    case 'MemberExpression':
      return isConfigured(list);
    case 'CallExpression':
      return isSmallCall(list, most, context);
    case 'NewExpression':
      return isSmallNew(list, most, context);
    case 'ObjectExpression':
      return hasShortLength(list, most, context.sourceCode);
    case 'Identifier':
      return isSmallVariable(list, most, context);
    default:
      return false;
  }
}

/** `this.options.peers`: what an object is made with was written by somebody. */
function isConfigured({ object }: TSESTree.MemberExpression): boolean {
  const owner = unwrap(object);
  return (
    owner.type === 'MemberExpression' &&
    (owner.object.type === 'ThisExpression' || isConfigured(owner)) &&
    /^(?:_?opt(?:ion)?s|config|settings)$/iu.test(memberName(owner) ?? '')
  );
}

// What these give is no longer than what they are called on.
const narrowing = new Set(
  'entries fill filter flat keys map reverse sort toArray toReversed toSorted values'.split(
    ' ',
  ),
);

function isSmallCall(
  call: TSESTree.CallExpression,
  most: number,
  context: RuleContext,
): boolean {
  if (givesPage(call, context.sourceCode)) return true;
  const method = methodCall(call);
  if (!method) return isSmallNew(call, most, context);
  const { object, name } = method;
  const [first, second] = call.arguments;
  // `slice(0, 10)`, and `slice(i, i + size)`, which is one batch.
  if (name === 'slice' || name === 'splice') return second !== undefined;
  if (name === 'take') return first !== undefined;
  if (narrowing.has(name) && isSmallList(object, most, context)) return true;
  if (name === 'concat') {
    return [object, ...call.arguments].every(each =>
      isSmallList(each, most, context),
    );
  }
  if (!first || object.type !== 'Identifier') return false;
  if (!isGlobalName(object.name, object, context.sourceCode)) return false;
  if (object.name === 'Array' && name === 'from') {
    return isSmallList(first, most, context);
  }
  return object.name === 'Object' && isLiteral(first, context);
}

/** `new Set([1, 2])`, `new Array(3)`. */
function isSmallNew(
  {
    callee,
    arguments: [first],
  }: TSESTree.CallExpression | TSESTree.NewExpression,
  most: number,
  context: RuleContext,
): boolean {
  const { sourceCode } = context;
  if (callee.type !== 'Identifier' || !first) return false;
  if (callee.name === 'Array') return isShort(first, most, sourceCode);
  return (
    /^(?:Map|Set)$/u.test(callee.name) && isSmallList(first, most, context)
  );
}

function isLiteral(node: TSESTree.Node, context: RuleContext): boolean {
  const value = unwrap(node);
  if (value.type === 'ObjectExpression') {
    return value.properties.every(({ type }) => type === 'Property');
  }
  if (value.type !== 'Identifier') return false;
  return (
    isObject(constantValue(value, context.sourceCode)) || isEnum(value, context)
  );
}

function isObject(value: TSESTree.Expression | undefined): boolean {
  return value !== undefined && unwrap(value).type === 'ObjectExpression';
}

function isEnum(
  name: TSESTree.Identifier,
  { sourceCode }: RuleContext,
): boolean {
  const definitions = findVariable(name.name, name, sourceCode)?.defs ?? [];
  return definitions.some(({ node }) => node.type === 'TSEnumDeclaration');
}

/**
 * A constant that is small and that nothing is added to, a variable that is cut
 * to a length somewhere, or one batch of many.
 */
function isSmallVariable(
  name: TSESTree.Identifier,
  most: number,
  context: RuleContext,
): boolean {
  if (/batch|chunk|page$|slice/iu.test(name.name)) return true;
  if (isCut(name, context.sourceCode) || isPage(name, context)) return true;
  if (isDeclaredTuple(name, context)) return true;
  if (isConstantOfFile(name, context)) return true;
  const init = constantValue(name, context.sourceCode);
  const isSmall = (list: TSESTree.Node): boolean =>
    isSmallList(list, most, context);
  return (
    init !== undefined &&
    isSmall(init) &&
    !isGrown(name, isSmall, context.sourceCode)
  );
}

/** `import { METRIC_ORDER } from './metrics'`: by its name somebody has written it out. */
function isConstantOfFile(
  name: TSESTree.Identifier,
  { sourceCode }: RuleContext,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  return (
    /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/u.test(name.name) &&
    variable?.defs[0]?.type === 'ImportBinding'
  );
}

/** `pair: readonly [string, string]`, which shows without types as well. */
function isDeclaredTuple(
  name: TSESTree.Identifier,
  { sourceCode }: RuleContext,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  const declared = variable?.defs[0]?.name;
  const type =
    declared?.type === 'Identifier'
      ? declared.typeAnnotation?.typeAnnotation
      : undefined;
  const list = type?.type === 'TSTypeOperator' ? type.typeAnnotation : type;
  return (
    list?.type === 'TSTupleType' &&
    list.elementTypes.every(element => element.type !== 'TSRestType')
  );
}
