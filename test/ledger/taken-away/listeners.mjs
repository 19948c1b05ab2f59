import { removalOf, together } from './removals.mjs';
import {
  isAbortListener,
  isAbortRemoval,
  nodesIn,
  outermostAround,
  receiverOf,
  textOf,
} from './syntax.mjs';

/** A listener for the abort that nothing removes any more. */
export const removedListeners = {
  id: 'listener',
  rule: 'no-leaked-abort-listener',
  what: "each `removeEventListener('abort', …)` of a listener",
  find: source => {
    const nodes = nodesIn(source);
    const seen = new Set();
    return nodes.filter(isAbortListener).flatMap(node => {
      const around = outermostAround(node);
      const key = `${around.pos} ${keyOf(node)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const removals = nodesIn(around).filter(
        each => isAbortRemoval(each) && keyOf(each) === keyOf(node),
      );
      const edits = together(removals.map(removalOf));
      return edits ? [{ node, edits }] : [];
    });
  },
};

function keyOf(call) {
  return `${receiverOf(call)} ${call.arguments[1] && textOf(call.arguments[1])}`;
}
