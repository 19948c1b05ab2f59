import ts from 'typescript';

import { writeCarefulGroups } from '../write-careful-groups.mjs';
import { chainedFunctions } from './chains.mjs';
import {
  abortedControllers,
  composedDeadlines,
  composedSignals,
  linkedDeadlines,
} from './controllers.mjs';
import { abortableExecutors } from './executors.mjs';
import {
  deafTasks,
  detachedTasks,
  lateTasks,
  orphanedGroups,
  outerSignals,
  uncheckedWaits,
  unwaitedGroups,
} from './groups.mjs';
import { removedListeners } from './listeners.mjs';
import { askingCatches, checkedLoops } from './loops.mjs';
import { written } from './removals.mjs';
import { clearedTimers, finallyClearedTimers, racedTimers } from './timers.mjs';

/**
 * What is taken away, and for which rule: `find` gives the places of a file, each
 * with the node that it is at and the edits that take it away. The `id` is for the
 * runs and the classes. Those of groups are for files that `writeCarefulGroups` has
 * written.
 */
export const takenAway = [
  abortableExecutors,
  removedListeners,
  clearedTimers,
  finallyClearedTimers,
  racedTimers,
  checkedLoops,
  askingCatches,
  abortedControllers,
  composedSignals,
  composedDeadlines,
  linkedDeadlines,
  chainedFunctions,
  outerSignals,
  deafTasks,
  orphanedGroups,
  uncheckedWaits,
  unwaitedGroups,
  lateTasks,
  detachedTasks,
];

/**
 * The places of a file for these kinds, each with the text that is left, and with the
 * one `before` where that is not the text of the file.
 */
export function placesOf(kinds, fileName, text) {
  const ofGroups = kinds.filter(({ isOfGroups }) => isOfGroups);
  const groups =
    ofGroups.length > 0 ? writeCarefulGroups(fileName, text) : undefined;
  return [
    ...placesIn(
      text,
      kinds.filter(kind => !ofGroups.includes(kind)),
      fileName,
    ),
    ...(groups ? placesIn(groups, ofGroups, fileName) : []).map(place => ({
      ...place,
      before: groups,
    })),
  ];
}

function placesIn(text, kinds, fileName) {
  const source = ts.createSourceFile(
    fileName,
    text,
    ts.ScriptTarget.Latest,
    true,
  );
  const lineOf = node =>
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  return kinds.flatMap(({ id, rule, find }) =>
    find(source).map(({ node, edits }) => ({
      id,
      rule,
      line: lineOf(node),
      taken: edits
        .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
        .join(' … ')
        .slice(0, 100),
      text: written(text, edits),
    })),
  );
}
