import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from './called-name.ts';

/**
 * Whether this call ends something, saves it or tells of it, by its name: what it
 * does has to be done, also and above all after an abort.
 */
export function isFinishing({
  callee,
}: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = calledName(callee);
  return finishing.test(name) || telling.test(name);
}

const finishing =
  /^[_#]*(?:abort|cancel|cleanup|cleanUp|close|destroy|detach|disconnect|dispose|end|finalize|finalise|flush|kill|persist|release|rollback|rollBack|shutdown|shutDown|stop|teardown|tearDown|terminate|unhandle|unlisten|unlock|unregister|unsubscribe)(?![a-z])/u;

// `recordMetrics`, `sendTelemetry`: of an abort they tell as well. And what
// `startActiveSpan` tells of is done by its callback.
const telling =
  /^[_#]*(?:(?:emit|log|record|report|send|track)\w*(?:Analytics|Metrics?|Telemetry)|(?:in|run|start|trace|with|wrap)\w*Span$)/u;
