import { findProperty } from '../../ast/literals/find-property.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { writtenAs } from '../../variables/constant-value.ts';

/** The method of `fetch(url, { method: 'PUT' })`, as far as it is in sight. */
export function methodOf(
  { arguments: given }: HostCall,
  sourceCode: SourceCode,
): string {
  for (const argument of given) {
    const options = writtenAs(argument, sourceCode);
    if (options.type !== 'ObjectExpression') continue;
    const property = findProperty(options, 'method');
    const method = property && unwrap(property.value);
    if (method?.type === 'Literal') return String(method.value);
  }
  return '';
}
