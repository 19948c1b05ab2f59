import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../ast/property-name.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from './find-variable.ts';
import { addedTo, givenToTheSame } from './held-literal.ts';
import { isReassigned } from './is-reassigned.ts';
import { readsOf } from './reads-of.ts';

/**
 * Whether a pattern has taken this key out of the options of this name, `const {
 * signal, ...rest } = options`, and all that is done with them is in sight.
 */
export function isTakenFrom(
  name: TSESTree.Identifier,
  key: string,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  const rest = variable?.identifiers[0]?.parent;
  const pattern = rest?.type === 'RestElement' ? rest.parent : undefined;
  if (!variable || pattern?.type !== 'ObjectPattern') return false;
  return (
    pattern.properties.some(
      each =>
        each.type === 'Property' &&
        propertyName(each) === key &&
        !isLeftOut(each.value, sourceCode),
    ) &&
    !isReassigned(variable) &&
    (addedTo(variable, givenToTheSame(name, sourceCode))?.every(
      each => each.name !== key,
    ) ??
      false)
  );
}

/** `{ signal: _, ...rest }`, where the name says that it is left out on purpose. */
function isLeftOut(value: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (value.type !== 'Identifier' || !value.name.startsWith('_')) return false;
  return readsOf(findVariable(value.name, value, sourceCode)).length === 0;
}
