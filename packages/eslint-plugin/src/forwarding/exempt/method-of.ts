import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../../ast/literals/find-property.ts';
import { writtenText } from '../../ast/literals/written-text.ts';
import { memberName } from '../../ast/member-name.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { writtenAs } from '../../variables/constant-value.ts';
import { addressName } from './address-name.ts';

/**
 * The method of `fetch(url, { method: 'PUT' })`, or of `client.post('/orders', order)`,
 * as far as it is in sight.
 */
export function methodOf(
  { arguments: given, callee }: HostCall,
  sourceCode: SourceCode,
): string {
  for (const argument of given) {
    const options = writtenAs(argument, sourceCode);
    if (options.type !== 'ObjectExpression') continue;
    const property = findProperty(options, 'method');
    const method = property && unwrap(property.value);
    if (method?.type === 'Literal') return String(method.value);
  }
  const [address] = given;
  return address && isAddress(address) ? verbOf(callee) : '';
}

/** The method of HTTP that the method of a client is named after. */
function verbOf(callee: TSESTree.Expression): string {
  const node = unwrap(callee);
  const name = node.type === 'MemberExpression' ? (memberName(node) ?? '') : '';
  return /^(?:delete|patch|post|put)$/u.test(name) ? name.toUpperCase() : '';
}

/** `'/orders'`, `` `${base}/orders` ``, `ordersUrl`; not the key of a map. */
function isAddress(argument: TSESTree.Node): boolean {
  const node = unwrap(argument);
  return node.type === 'Literal' || node.type === 'TemplateLiteral'
    ? (writtenText(node) ?? '').includes('/')
    : /(?:endpoint|path|route|ur[il])$/iu.test(addressName(node));
}
