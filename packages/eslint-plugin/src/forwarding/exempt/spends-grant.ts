import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { findProperty } from '../../ast/literals/find-property.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import { propertyName } from '../../ast/property-name.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { someChild } from '../../ast/walk/child-nodes.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { constantValue } from '../../variables/constant-value.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';

/**
 * Whether this call exchanges what is good for one use, as the code of an
 * authorisation: to cut it short spends that, and loses what it was spent for.
 */
export function spendsGrant(call: HostCall, sourceCode: SourceCode): boolean {
  return (
    asksTokenFor(call) ||
    call.arguments.some(argument => holdsGrant(argument, sourceCode))
  );
}

/** Whether what has this name does so: `exchangeCodeForTokens`, `verifyCaptcha`. */
export function isSpending(name: string): boolean {
  return spending.test(name);
}

const spending =
  /(?:^|[.#])_*(?:(?:exchange|redeem)\w*Code(?![a-z])|\w*(?:[cC]aptcha|[tT]urnstile))[^.]*$/u;

/** `client.getToken(code)`, `acquireTokenByCode({ code })` */
function asksTokenFor({ arguments: given, callee }: HostCall): boolean {
  return (
    /^_*(?:acquire|fetch|get|request)\w*Tokens?(?![a-z])/u.test(
      calledName(callee),
    ) && given.some(isCode)
  );
}

function isCode(argument: TSESTree.Node): boolean {
  const node = unwrap(argument);
  return node.type === 'ObjectExpression'
    ? findProperty(node, 'code') !== undefined
    : node.type === 'Identifier' && /^(?:auth\w*)?code$/iu.test(node.name);
}

const grants = new Set<unknown>(['authorization_code', 'refresh_token']);

/**
 * `{ grant_type: 'authorization_code' }`, or a code beside what proves who asks, also
 * in a `const` that is named here, or in parameters that are given it.
 */
function holdsGrant(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isFunctionNode(node)) return false;
  if (node.type === 'Identifier') {
    const variable = findVariable(node.name, node, sourceCode);
    if (readsOf(variable).some(isGivenGrant)) return true;
    const value = constantValue(node, sourceCode);
    return value !== undefined && holdsGrant(value, sourceCode);
  }
  if (node.type === 'Property') {
    const value = unwrap(node.value);
    return propertyName(node) === 'grant_type'
      ? value.type === 'Literal' && grants.has(value.value)
      : holdsGrant(value, sourceCode);
  }
  if (node.type === 'ObjectExpression' && isProven(node)) return true;
  return someChild(node, sourceCode.visitorKeys, child =>
    holdsGrant(child, sourceCode),
  );
}

/** `parameters.set('grant_type', 'authorization_code')` */
function isGivenGrant(parameters: TSESTree.Node): boolean {
  const { name = '', arguments: given = [] } = methodCallOn(parameters) ?? {};
  const [key, value] = given;
  return (
    (name === 'set' || name === 'append') &&
    key?.type === 'Literal' &&
    key.value === 'grant_type' &&
    value?.type === 'Literal' &&
    grants.has(value.value)
  );
}

/** `{ client_secret, code }`, which is what GitHub asks for. */
function isProven(object: TSESTree.ObjectExpression): boolean {
  return (
    findProperty(object, 'code') !== undefined &&
    proofs.some(name => findProperty(object, name) !== undefined)
  );
}

const proofs = ['client_secret', 'code_verifier'];
