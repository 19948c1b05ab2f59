import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../../ast/called-name.ts';
import { isFunctionLiteral } from '../../ast/function-literal.ts';
import { writtenText } from '../../ast/literals/written-text.ts';
import { memberName } from '../../ast/member-name.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { addressName } from './address-name.ts';
import { asking, isQuestion } from './is-question.ts';
import { isWriteCommand } from './is-write-command.ts';
import { methodOf } from './method-of.ts';

/**
 * Whether this request writes: by its method; as a `POST` that is no question, or
 * whose address says what it changes, `/answers/1/delete`; by a method of a
 * collection, `jobs.create()`; as a transaction; or as a command that changes something.
 */
export function isWriteRequest(
  call: HostCall,
  sourceCode: SourceCode,
): boolean {
  const method = methodOf(call, sourceCode);
  return (
    writingMethods.test(method) ||
    (method === 'POST' &&
      (call.arguments.some(changesByName) || !isQuestion(call, sourceCode))) ||
    isTold(call, sourceCode) ||
    isIntoCollection(call) ||
    isTransaction(call) ||
    isWriteCommand(call, sourceCode)
  );
}

/** `db.transaction(async tx => …)`, but not `chain.transaction(hash)` */
export function isTransaction({ arguments: given, callee }: HostCall): boolean {
  return (
    transacting.test(calledName(callee)) &&
    given.some(each => isFunctionLiteral(unwrap(each)))
  );
}

const transacting =
  /^[_$]*(?:transaction|(?:in|run|runIn|with)Transaction)(?:al(?:ly)?)?(?![a-z])/u;

const writingMethods = /^(?:DELETE|PATCH|PUT)$/u;

/** Whether any name in the address says that it changes something. */
function changesByName(address: TSESTree.Node): boolean {
  const names = pathOf(address) ?? [addressName(address)];
  return names.some(each => changing.test(each));
}

const changing =
  /^(?:approve|archive|cancel|close|create|delete|deploy|disable|enable|import|install|invite|join|leave|merge|pause|publish|regist(?:er|ration)|reject|remove|rename|reopen|reset|restart|restore|resume|retry|rotate|save|schedule|start|stop|subscribe|suspend|transfer|trigger|unarchive|uninstall|unpublish|unsubscribe|update|upload)(?![a-z])|[a-z](?:Cancel|Create|Delete|Import|Pause|Remove|Restart|Resume|Retry|Start|Stop|Trigger|Update|Upload)$/u;

/** The names in a path that is written out, up to its query. */
function pathOf(address: TSESTree.Node): readonly string[] | undefined {
  return writtenText(unwrap(address))?.split('?')[0]?.split('/');
}

/** `contacts.create(person)`, `emails.send(mail)` */
function isIntoCollection({ callee }: HostCall): boolean {
  const node = unwrap(callee);
  return (
    node.type === 'MemberExpression' &&
    /^(?:create|send)$/u.test(memberName(node) ?? '') &&
    isCollection(addressName(node.object))
  );
}

/** Whether these are things that are kept, and not what is asked for. */
function isCollection(name: string): boolean {
  return /^[a-z][\w-]*[a-rt-z]s$/u.test(name) && !asking.test(name);
}

/**
 * `fetch(revokeUrl)`, `fetch(HEARTBEAT_URL)`: that the client has given something up,
 * or that its job is done, somebody is to know although it has gone.
 */
function isTold(
  { arguments: [address] }: HostCall,
  sourceCode: SourceCode,
): boolean {
  return (
    address !== undefined &&
    addresses.has(unwrap(address).type) &&
    /heart[-_]?beat|revo(?:ke(?!d)|cation)/iu.test(sourceCode.getText(address))
  );
}

const addresses: ReadonlySet<string> = new Set([
  'Identifier',
  'Literal',
  'MemberExpression',
  'TemplateLiteral',
]);
