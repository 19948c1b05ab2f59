import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { propertyName } from '../ast/property-name.ts';
import { unwrap } from '../ast/unwrap.ts';

/**
 * Whether this claims work that is shared out, hands in what has become of it, or writes
 * its log: cut short, it would leave a claim that nobody gives back, or an end that
 * nobody knows of.
 */
export function keepsBooks(call: TSESTree.CallExpression): boolean {
  return (
    keeping.test(calledName(call.callee)) ||
    logging.test(calledName(call.callee)) ||
    call.arguments.some(each => each.type !== 'SpreadElement' && isLease(each))
  );
}

const keeping =
  /^[_#]*(?:claim(?![a-z])|(?:fail(?!Over)|mark|record|report)(?=[A-Z]))/u;
// `startCallLog`, `finishRunLog`; not `downloadLog`
const logging =
  /^[_#]*(?:append|begin|end|finish|save|start|write)(?:(?=[A-Z])\w*)?(?:Audit|Log)(?:Entry|Event|Record)?$/u;
const lease = /^(?:lease|\w*Lease)(?:Id|Token)?$/u;

/** `lease`, `job.lease`, `{ lease }` */
function isLease(argument: TSESTree.Expression): boolean {
  const node = unwrap(argument);
  switch (node.type) {
    case 'Identifier':
      return lease.test(node.name);
    case 'MemberExpression':
      return (
        node.property.type === 'Identifier' && lease.test(node.property.name)
      );
    case 'ObjectExpression':
      return node.properties.some(
        each =>
          each.type === 'Property' && lease.test(propertyName(each) ?? ''),
      );
    default:
      return false;
  }
}
