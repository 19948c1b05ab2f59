import type { TSESLint } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { propertyName } from '../ast/property-name.ts';
import { declaratorOf } from './declarator-of.ts';
import { isReassigned } from './is-reassigned.ts';

/** Whether a constant is a name of what is written so: `const { signal } = options`. */
export function isNameOf(
  text: string,
  variable: TSESLint.Scope.Variable,
): boolean {
  const declared = declaratorOf(variable);
  if (!declared?.init || isReassigned(variable)) return false;
  const init = dottedName(declared.init);
  const written = text.replaceAll('?.', '.');
  if (declared.id.type === 'Identifier') return init === written;

  const property = variable.identifiers[0]?.parent;
  if (property?.type !== 'Property' || property.parent !== declared.id) {
    return false;
  }
  return `${init ?? ''}.${propertyName(property) ?? ''}` === written;
}
