import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../../ast/member-name.ts';
import { propertyName } from '../../ast/property-name.ts';
import { wrapped } from '../../ast/unwrap.ts';
import { endOfChain } from '../../promises/promise-chain.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { writtenAs } from '../../variables/constant-value.ts';
import { readsOfDeclared } from '../../variables/reads-of.ts';

/**
 * Whether this `POST` is a question, as that of a model is: its address says so, or
 * what it gives is handed on as it comes. Without the one who asked nobody needs it.
 */
export function isQuestion(call: HostCall, sourceCode: SourceCode): boolean {
  return (
    call.arguments.some(each => asksByName(each, sourceCode)) ||
    usesOfAnswer(call, sourceCode).some(isHandedOn)
  );
}

function asksByName(argument: TSESTree.Node, sourceCode: SourceCode): boolean {
  const address = writtenAs(argument, sourceCode);
  return (
    address.type !== 'ObjectExpression' &&
    asking.test(sourceCode.getText(address))
  );
}

/** What is in the names of that which answers, and changes nothing. */
export const asking =
  /analy[sz]|answer|\bask|chat|classif|complet|convers|count|detect|direction|embed|estimat|extract|\bfind|forecast|generat|graphql|infer|lookup|message|metric|moderat|predict|preview|quer(?:ies|y)|question|quote|recommend|rerank|respon[ds]|search|simulat|stream|suggest|summar|token|transcri|translat|validat|verif/iu;

/** Where the function uses what this call gives, once it is there. */
function usesOfAnswer(
  call: HostCall,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const promise = endOfChain(call);
  const answer =
    promise.parent?.type === 'AwaitExpression'
      ? wrapped(promise.parent)
      : promise;
  const { parent } = answer;
  if (parent?.type !== 'VariableDeclarator') return [answer];
  // `const { id } = await made` takes what is new, and leaves the rest.
  if (parent.id.type === 'ObjectPattern' && !takesBody(parent.id)) return [];
  return readsOfDeclared(parent, sourceCode).map(wrapped);
}

function takesBody({ properties }: TSESTree.ObjectPattern): boolean {
  return properties.some(
    each => each.type === 'RestElement' || propertyName(each) === 'body',
  );
}

/** `return response`, `pipe(response)`, `response.body` */
function isHandedOn(answer: TSESTree.Node): boolean {
  const { parent } = answer;
  switch (parent?.type) {
    case 'ReturnStatement':
      return true;
    case 'CallExpression':
      return parent.callee !== answer;
    case 'ArrowFunctionExpression':
      return parent.body === answer;
    case 'MemberExpression':
      return memberName(parent) === 'body';
    default:
      return false;
  }
}
