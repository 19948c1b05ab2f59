import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../../ast/member-name.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { givenValues } from '../../variables/given-values.ts';

/**
 * Whether one of these signals, or the object that holds it, is among these arguments
 * of a call, or goes into one that is a literal, or a constant with one. Most calls have
 * their signal so, which no type has to be asked for.
 */
export function isGivenSource(
  given: readonly TSESTree.Node[],
  signals: readonly AvailableSignal[],
  sourceCode: SourceCode,
): boolean {
  return given.some(
    argument =>
      isMadeOf(argument, signals) ||
      (unwrap(argument).type === 'Identifier' &&
        givenValues(argument, sourceCode).some(each =>
          isMadeOf(each, signals),
        )),
  );
}

function isMadeOf(
  expression: TSESTree.Node,
  signals: readonly AvailableSignal[],
): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return signals.some(
        ({ kind, variable }) =>
          variable?.name === node.name && kind !== 'context',
      );
    case 'MemberExpression':
      return (
        node.object.type === 'Identifier' &&
        isText(`${node.object.name}.${memberName(node) ?? ''}`, signals)
      );
    case 'ObjectExpression':
      return node.properties.some(property =>
        isMadeOf(
          property.type === 'Property' ? property.value : property.argument,
          signals,
        ),
      );
    case 'SpreadElement':
      return isMadeOf(node.argument, signals);
    default:
      return false;
  }
}

function isText(text: string, signals: readonly AvailableSignal[]): boolean {
  return signals.some(signal => signal.text.replace('?', '') === text);
}
