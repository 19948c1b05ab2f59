import type { TSESTree } from '@typescript-eslint/utils';

import { endingWord } from '../../ast/ending-word.ts';
import { methodCallOn } from '../../ast/method-call.ts';
import type { MethodCall } from '../../ast/method-call.ts';
import { rootOf } from '../../ast/root-of.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { givenValues } from '../../variables/given-values.ts';
import { endOf } from './end-of.ts';
import { isWaitForEvent } from './is-fed-by-cancelled.ts';
import { isStream } from './is-stream.ts';
import { runsOnAbort } from './runs-on-abort.ts';
import { archiveOf, giverOf } from './whole-of.ts';

/**
 * Whether an abort listener ends what this call works on, its receiver, or what has given
 * that, or what the call is given: `signal.addEventListener('abort', () => stream.destroy())`, or
 * `client.cancelRun(id)` after `client.run(id)`, or tells another to end it:
 * `peer.send('session/cancel', { id: session.id })`. What a call waits for an event of
 * may be told to end in any way: `worker.postMessage('stop')`.
 */
export function isEndedOnAbort(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const { callee, arguments: given } = call;
  const target = unwrap(callee);
  const values = given.flatMap(each => givenValues(each, sourceCode));
  const receiver =
    target.type === 'MemberExpression' ? target.object : undefined;
  const parts = receiver ? [receiver, ...values] : values;
  const names = new Set(values.map(nameOf));
  return parts.some(part => {
    // The process of `child.stdout`.
    const node = rootOf(part);
    if (node.type !== 'Identifier') return false;
    const variable = findVariable(node.name, node, sourceCode);
    const wholes = [
      isStream(part, host) ? archiveOf(variable, sourceCode) : undefined,
      part === receiver ? giverOf(variable, sourceCode) : undefined,
    ];
    return [variable, ...wholes]
      .flatMap(each => each?.references ?? [])
      .some(
        ({ identifier }) =>
          isEndOnAbort(identifier, names, sourceCode) ||
          isGivenToEnd(identifier, sourceCode) ||
          isNamedToEnd(identifier, sourceCode) ||
          isToldOnAbort(identifier, call, sourceCode, host),
      );
  });
}

/** Whether an abort listener ends what this name stands for: `child.kill()`. */
export function isNameEndedOnAbort(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  return (variable?.references ?? []).some(({ identifier }) =>
    isEndOnAbort(identifier, new Set(), sourceCode),
  );
}

/** `worker.postMessage('stop')`, `child.stdin.write('q')`, in what listens for the abort. */
function isToldOnAbort(
  identifier: TSESTree.Node,
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const { node } = methodCallOn(identifier) ?? methodOfPart(identifier);
  return (
    node !== undefined &&
    isWaitForEvent(call, host) &&
    runsOnAbort(node, sourceCode)
  );
}

/** `killTree(child)`, in what listens for the abort. */
function isGivenToEnd(
  identifier: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const end = methodCallOn(identifier) ? undefined : endOf(identifier);
  return end !== undefined && runsOnAbort(end, sourceCode);
}

/** `peer.send('session/cancel', { id: session.id })`, in what listens for the abort. */
function isNamedToEnd(
  identifier: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const call = callAround(identifier);
  return (
    call !== undefined &&
    call.arguments.some(isEndingName) &&
    runsOnAbort(call, sourceCode)
  );
}

/** The call that is given this, a member of it, or a literal with that. */
function callAround(
  identifier: TSESTree.Node,
): TSESTree.CallExpression | undefined {
  let given = wrapped(identifier);
  for (let { parent } = given; parent; { parent } = given) {
    if (parent.type === 'CallExpression') {
      return parent.callee === given ? undefined : parent;
    }
    const isPart =
      (parent.type === 'MemberExpression' && parent.object === given) ||
      parent.type === 'Property' ||
      parent.type === 'ObjectExpression';
    if (!isPart) return undefined;
    given = wrapped(parent);
  }
  return undefined;
}

function isEndingName(argument: TSESTree.Node): boolean {
  return (
    argument.type === 'Literal' &&
    typeof argument.value === 'string' &&
    endingName.test(argument.value)
  );
}

const endingName =
  /(?:^|[^a-z])(?:abort|cancel|close|end|interrupt|kill|stop|terminate)(?:l?ed)?$/iu;

function nameOf(value: TSESTree.Node): string | undefined {
  return value.type === 'Identifier' ? value.name : undefined;
}

/** `client.runs.cancelRun(id)` */
function methodOfPart(identifier: TSESTree.Node): Partial<MethodCall> {
  const part = wrapped(identifier);
  const { parent } = part;
  if (parent?.type !== 'MemberExpression' || parent.object !== part) return {};
  return methodCallOn(parent) ?? methodOfPart(parent);
}

/** `stream.destroy()`, in what listens for the abort. `names` are those of the call. */
function isEndOnAbort(
  identifier: TSESTree.Node,
  names: ReadonlySet<string | undefined>,
  sourceCode: SourceCode,
): boolean {
  const own = methodCallOn(identifier);
  const { name = '', node, arguments: given } = own ?? methodOfPart(identifier);
  const word = endingWord(name);
  if (!node || word === undefined) return false;
  // `cancelRun` ends one of the things that its object does.
  const isOfCall =
    (own !== undefined && word === name) ||
    given?.some(each => each.type === 'Identifier' && names.has(each.name));
  return isOfCall === true && runsOnAbort(node, sourceCode);
}
