import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import type { TypeHost } from './type-host.ts';

/** A method of a map, a set, a list, a form or a text, which takes whatever it is given. */
export function isPlainMethod(
  { callee }: TSESTree.CallExpression,
  host: TypeHost,
): boolean {
  return (
    callee.type === 'MemberExpression' &&
    plainMethods.test(memberName(callee) ?? '') &&
    host.originOf(callee.property)?.isOfLanguage === true
  );
}

const plainMethods =
  /^(?:add|append|clear|delete|endsWith|get|has|includes|indexOf|join|pop|push|replace|replaceAll|set|shift|slice|splice|split|startsWith|test|toLowerCase|toUpperCase|trim|unshift)$/u;
