import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from './called-name.ts';
import { writtenText } from './literals/written-text.ts';
import { propertyName } from './property-name.ts';
import { unwrap } from './unwrap.ts';

/**
 * Whether this call ends something, saves it or tells of it, by its name or by the
 * command or the call that it is given: what it does has to be done, also and above all after an
 * abort.
 */
export function isFinishing({
  callee,
  arguments: given,
}: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = calledName(callee);
  return (
    isFinishingName(name) ||
    given.some(isEndingCommand) ||
    (dispatching.test(name) && given.some(isEndingName)) ||
    (running.test(name) && given.some(isFinishingCall)) ||
    tracing.test(name) ||
    (telling.test(name) &&
      [name, receiverName(callee)].some(each => told.test(each)))
  );
}

/** Whether what has this name ends or saves something: `flushRows`, `release`. */
export function isFinishingName(name: string): boolean {
  return finishing.test(name);
}

/** `['worktree', 'remove', path]`, `['merge', '--abort']`, `{ action: 'close', tab }` */
function isEndingCommand(argument: TSESTree.CallExpressionArgument): boolean {
  switch (argument.type) {
    case 'ArrayExpression':
      return argument.elements.some(
        each => each !== null && endingWord.test(writtenText(each) ?? ''),
      );
    case 'ObjectExpression':
      return argument.properties.some(
        each =>
          each.type === 'Property' &&
          commandKey.test(propertyName(each) ?? '') &&
          isEndingName(each.value),
      );
    default:
      return false;
  }
}

/** `'killBrowser'`, `'Target.closeTarget'`, `'session/close'` */
function isEndingName(node: TSESTree.Node): boolean {
  return endingName.test(writtenText(node) ?? '');
}

/** `bus.flush()` of `Effect.runPromise(bus.flush())`. */
function isFinishingCall(given: TSESTree.CallExpressionArgument): boolean {
  const call = unwrap(given);
  return call.type === 'CallExpression' && isFinishing(call);
}

/** `audit` of `this.audit.log()`. */
function receiverName(callee: TSESTree.Expression): string {
  const node = unwrap(callee);
  return node.type === 'MemberExpression' ? calledName(node.object) : '';
}

// What has the name of the work to do as an argument. A `once` waits for a `'close'`.
const dispatching =
  /^[_#]*(?:call|dispatch|execute|invoke|perform|request|rpc|send)(?![a-z])/u;
// What is given the work itself.
const running = /^[_#]*run(?![a-z])/u;
const commandKey = /^(?:action|cmd|command|method|op|operation)$/u;
const endingName =
  /^(?:[\w-]+[./:])*(?:abort|cancel|close|destroy|disconnect|dispose|kill|release|shutdown|shutDown|stop|teardown|tearDown|terminate|unsubscribe)(?![a-z-])\w*$/u;

const endingWord = /^(?:--abort|kill|prune|remove|rm|stop)$/u;

const finishing =
  /^[_#]*return\w*(?:Lease|Lock|Permit)$|^[_#]*(?:abandon|abort|ack|acknowledge|cancel|cleanup|cleanUp|close|compensate|deadLetter|destroy|detach|discard|disconnect|dispose|end|finalize|finalise|flush|kill|nack|nak|persist|release|revert|rollback|rollBack|shutdown|shutDown|stop|teardown|tearDown|terminate|undo|unhandle|unlisten|unlock|unregister|unsubscribe)(?![a-z])/u;

// What `startActiveSpan` tells of is done by its callback.
const tracing = /^[_#]*(?:in|run|start|trace|with|wrap)\w*Span$/u;

// `recordMetrics`, `reportUsage`, `audit.log`: of an abort they tell as well.
const telling = /^[_#]*(?:emit|log|record|report|send|track|write)(?![a-z])/u;
const told = /analytics|audit|(?<!sym)metric|telemetry|usage/iu;
