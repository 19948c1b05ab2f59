import type { TSESLint } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { propertyName } from '../ast/property-name.ts';

/** Whether a `const` is a name of what is written so: `const { signal } = options`. */
export function isNameOf(
  text: string,
  { defs, identifiers }: TSESLint.Scope.Variable,
): boolean {
  const declared = defs[0]?.node;
  if (declared?.type !== 'VariableDeclarator' || !declared.init) return false;
  if (declared.parent.kind !== 'const') return false;
  const init = dottedName(declared.init);
  const written = text.replaceAll('?.', '.');
  if (declared.id.type === 'Identifier') return init === written;

  const property = identifiers[0]?.parent;
  if (property?.type !== 'Property' || property.parent !== declared.id) {
    return false;
  }
  return `${init ?? ''}.${propertyName(property) ?? ''}` === written;
}
