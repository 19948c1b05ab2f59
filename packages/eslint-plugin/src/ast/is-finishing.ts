import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from './called-name.ts';
import { unwrap } from './unwrap.ts';

/**
 * Whether this call ends something, saves it or tells of it, by its name or by the
 * command that it is given: what it does has to be done, also and above all after an
 * abort.
 */
export function isFinishing({
  callee,
  arguments: given,
}: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = calledName(callee);
  return (
    finishing.test(name) ||
    given.some(isEndingCommand) ||
    tracing.test(name) ||
    (telling.test(name) && told.test(name + receiverName(callee)))
  );
}

/** `['worktree', 'remove', path]`, `['merge', '--abort']` */
function isEndingCommand(argument: TSESTree.CallExpressionArgument): boolean {
  return (
    argument.type === 'ArrayExpression' &&
    argument.elements.some(
      each =>
        each?.type === 'Literal' &&
        typeof each.value === 'string' &&
        endingWord.test(each.value),
    )
  );
}

/** `audit` of `this.audit.log()`. */
function receiverName(callee: TSESTree.Expression): string {
  const node = unwrap(callee);
  return node.type === 'MemberExpression' ? calledName(node.object) : '';
}

const endingWord = /^(?:--abort|kill|prune|remove|rm|stop)$/u;

const finishing =
  /^[_#]*return\w*(?:Lease|Lock|Permit)$|^[_#]*(?:abandon|abort|ack|acknowledge|cancel|cleanup|cleanUp|close|compensate|deadLetter|destroy|detach|discard|disconnect|dispose|end|finalize|finalise|flush|kill|nack|nak|persist|release|revert|rollback|rollBack|shutdown|shutDown|stop|teardown|tearDown|terminate|undo|unhandle|unlisten|unlock|unregister|unsubscribe)(?![a-z])/u;

// What `startActiveSpan` tells of is done by its callback.
const tracing = /^[_#]*(?:in|run|start|trace|with|wrap)\w*Span$/u;

// `recordMetrics`, `audit.log`: of an abort they tell as well.
const telling = /^[_#]*(?:emit|log|record|report|send|track|write)(?![a-z])/u;
const told = /analytics|audit|(?<!sym)metric|telemetry/iu;
