import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../../ast/literals/find-property.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { writtenAs } from '../../variables/constant-value.ts';

/**
 * Whether the answer of this request is kept for who asks next, as its options say to
 * Next: `fetch(url, { next: { revalidate: 60 } })`, `{ cache: 'force-cache' }`.
 */
export function keepsAnswer(
  { arguments: given }: HostCall,
  sourceCode: SourceCode,
): boolean {
  return given.some(argument => {
    const options = writtenAs(argument, sourceCode);
    const cache = valueOf(options, 'cache');
    if (cache?.type === 'Literal' && cache.value === 'force-cache') return true;
    const next = valueOf(options, 'next');
    const life = next && valueOf(next, 'revalidate');
    return life !== undefined && !(life.type === 'Literal' && !life.value);
  });
}

function valueOf(
  options: TSESTree.Node,
  name: string,
): TSESTree.Node | undefined {
  if (options.type !== 'ObjectExpression') return undefined;
  const value = findProperty(options, name)?.value;
  return value && unwrap(value);
}
