import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { appendItem, propertiesOf } from './append-item.ts';

/** Adds a property after these options: in their literal, or in one of its own. */
export function putBeside(
  options: TSESTree.Node,
  property: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] {
  const whole = wrapped(options);
  const { parent } = whole;
  if (
    parent?.type !== 'SpreadElement' ||
    parent.parent.type !== 'ObjectExpression'
  ) {
    return [
      fixer.insertTextBefore(whole, '{ ...'),
      fixer.insertTextAfter(whole, `, ${property} }`),
    ];
  }
  const list = propertiesOf(parent.parent, sourceCode, parent);
  return list ? [appendItem(list, property, fixer, sourceCode)] : [];
}
