import ts from 'typescript';

import { removalOf, together } from './removals.mjs';
import {
  executorOf,
  isAbortListener,
  isAsked,
  isHook,
  nodesIn,
  signalsIn,
} from './syntax.mjs';

/** A promise that is made by hand no longer hears of the abort in any way. */
export const abortableExecutors = {
  id: 'executor',
  rule: 'require-abortable-executor',
  what: 'all that a `new Promise` does with the signal it listens to',
  find: source =>
    nodesIn(source).flatMap(node => {
      const executor = executorOf(node);
      if (!executor || !nodesIn(executor).some(isListening)) return [];
      const uses = signalsIn(executor.body);
      const edits = uses.every(isAsked) ? uses.map(removalOf) : [];
      const isInside = ({ start, end }) =>
        executor.body.pos <= start && end <= executor.body.end;
      const all = together(edits);
      return all?.every(isInside) ? [{ node, edits: all }] : [];
    }),
};

function isListening(node) {
  return (
    isAbortListener(node) ||
    isHook(node) ||
    (ts.isPropertyAccessExpression(node) && node.name.text === 'onabort')
  );
}
