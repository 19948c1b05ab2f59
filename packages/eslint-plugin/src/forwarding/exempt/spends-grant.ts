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
import { addressName } from './address-name.ts';
import { methodOf } from './method-of.ts';

/**
 * Whether this call exchanges what is good for one use, as the code of an
 * authorisation: to cut it short spends that, and loses what it was spent for.
 */
export function spendsGrant(call: HostCall, sourceCode: SourceCode): boolean {
  return (
    asksTokenFor(call) ||
    call.arguments.some(argument => holdsGrant(argument, sourceCode)) ||
    passesGrantOn(call, sourceCode)
  );
}

/**
 * Whether this call renews a token, whose old one is void then, so that to cut it short
 * may lose both: they are of a session, and not of the work that needs one now.
 */
export function renewsToken(call: HostCall, sourceCode: SourceCode): boolean {
  return (
    renewing.test(calledName(call.callee)) ||
    call.arguments.some(argument =>
      someGrant(
        argument,
        sourceCode,
        part =>
          (part.type === 'Literal' && part.value === 'refresh_token') ||
          (part.type === 'ObjectExpression' && isForRenewal(part)),
      ),
    )
  );
}

/**
 * Whether what has this name does so: `exchangeCodeForTokens`, `refreshAccessToken`, whose
 * old token is void once there is a new one, `verifyCaptcha`.
 */
export function isSpending(name: string): boolean {
  const own = name.split(/[.#]/u).at(-1) ?? '';
  return renewing.test(own) || spending.test(own);
}

// The token of a session, and not what is known of some: `refreshTokenBalances`.
const renewing =
  /^_*(?:refresh|renew)\w*Tokens?(?![a-z]|\w*(?:Amount|Balance|Count|Data|Holder|Info|List|Metadata|Price|Stat|Usage)s?(?![a-z]))/u;
const spending =
  /^_*(?:(?:exchange|redeem)\w*Code(?![a-z])|\w*(?:[cC]aptcha|[tT]urnstile))/u;

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

const grants = new Set<unknown>([
  'authorization_code',
  'refresh_token',
  // RFC 8628: the code of a device is polled for, and gives the token once.
  'urn:ietf:params:oauth:grant-type:device_code',
]);

/**
 * `{ grant_type: 'authorization_code' }`, a code beside what proves who asks, or a token
 * to be renewed, also in a `const` that is named here, or in parameters that are given it.
 */
function holdsGrant(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return someGrant(
    node,
    sourceCode,
    part =>
      (part.type === 'Literal' && grants.has(part.value)) ||
      (part.type === 'ObjectExpression' &&
        (isProven(part) || isForRenewal(part))),
  );
}

/**
 * `fetch(tokenUrl, { method: 'POST', body })`, where nothing says what is exchanged: it
 * is for the client to say, and mostly good for one use.
 */
function passesGrantOn(call: HostCall, sourceCode: SourceCode): boolean {
  const [address, ...rest] = call.arguments;
  return (
    address !== undefined &&
    exchanging.test(addressName(address)) &&
    methodOf(call, sourceCode) === 'POST' &&
    !rest.some(each =>
      someGrant(each, sourceCode, ({ type }) => type === 'Literal'),
    )
  );
}

const exchanging = /^(?:oauth\w*)?token_?(?:endpoint|ur[il])$/iu;

/** Whether a `grant_type` that is given here is such a part, or an object in it. */
function someGrant(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  isSuch: (part: TSESTree.Node) => boolean,
): boolean {
  if (isFunctionNode(node)) return false;
  if (node.type === 'Identifier') {
    const variable = findVariable(node.name, node, sourceCode);
    const given = readsOf(variable).flatMap(read => givenGrant(read) ?? []);
    if (given.some(isSuch)) return true;
    const value = constantValue(node, sourceCode);
    return value !== undefined && someGrant(value, sourceCode, isSuch);
  }
  if (node.type === 'Property') {
    const value = unwrap(node.value);
    return propertyName(node) === 'grant_type'
      ? isSuch(value)
      : someGrant(value, sourceCode, isSuch);
  }
  if (node.type === 'ObjectExpression' && isSuch(node)) return true;
  return someChild(node, sourceCode.visitorKeys, child =>
    someGrant(child, sourceCode, isSuch),
  );
}

/** `parameters.set('grant_type', 'authorization_code')` */
function givenGrant(parameters: TSESTree.Node): TSESTree.Node | undefined {
  const { name = '', arguments: given = [] } = methodCallOn(parameters) ?? {};
  const [key, value] = given;
  return (name === 'set' || name === 'append') &&
    key?.type === 'Literal' &&
    key.value === 'grant_type'
    ? value
    : undefined;
}

/** `{ client_secret, code }`, which is what GitHub asks for. */
function isProven(object: TSESTree.ObjectExpression): boolean {
  return (
    findProperty(object, 'code') !== undefined &&
    proofs.some(name => findProperty(object, name) !== undefined)
  );
}

/** `{ refreshToken }`; beside an access token it is only handed on. */
function isForRenewal(object: TSESTree.ObjectExpression): boolean {
  const has = (...names: string[]): boolean =>
    names.some(name => findProperty(object, name) !== undefined);
  return (
    has('refresh_token', 'refreshToken') && !has('access_token', 'accessToken')
  );
}

const proofs = ['client_secret', 'code_verifier'];
