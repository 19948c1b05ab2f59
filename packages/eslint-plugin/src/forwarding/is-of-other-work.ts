import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';
import { mentionsSignal } from './mentions-signal.ts';

/**
 * Whether it is of options that are one of the things which a call gave, and that
 * call had no signal: `const { page, launchOptions } = await launch()`. Or of a
 * literal that has none, and is given none.
 */
export function isOfOtherWork(
  { kind, text, variable }: AvailableSignal,
  sourceCode: Readonly<TSESLint.SourceCode>,
  host: TypeHost,
): boolean {
  const declaration = variable?.defs[0]?.node;
  if (kind !== 'options' || declaration?.type !== 'VariableDeclarator') {
    return false;
  }
  const { id, init } = declaration;
  const value = init && unwrap(init);
  if (value?.type === 'ObjectExpression') {
    const key = text.slice(text.lastIndexOf('.') + 1);
    return (
      value.properties.every(
        each => each.type === 'Property' && propertyName(each) !== key,
      ) && !variable?.references.some(each => isGiven(each.identifier, key))
    );
  }
  const maker =
    value?.type === 'AwaitExpression' ? unwrap(value.argument) : value;
  return (
    id.type === 'ObjectPattern' &&
    maker?.type === 'CallExpression' &&
    !maker.arguments.some(each => mentionsSignal(each, sourceCode, host))
  );
}

/** `options.signal = signal` */
function isGiven(object: TSESTree.Node, key: string): boolean {
  const member = wrapped(object).parent;
  return (
    member?.type === 'MemberExpression' &&
    memberName(member) === key &&
    member.parent.type === 'AssignmentExpression' &&
    member.parent.left === member
  );
}
