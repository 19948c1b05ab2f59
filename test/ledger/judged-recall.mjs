import { existsSync, readFileSync } from 'node:fs';

import { readRecallOfRules } from './recall-of-rules-runs.mjs';
import { takenAway } from './taken-away/index.mjs';

/** What the class of a place begins with where the rule asks for nothing. */
const EXEMPT = 'exempt: ';

/** The `first` or the `last` run of each kind, with what each miss is. */
export function judgedRecall(which) {
  const runs = readRecallOfRules();
  const classes = readClasses();
  return takenAway.flatMap(kind => {
    const run = runs[kind.id]?.[which];
    return run ? [judge(kind, run, classes)] : [];
  });
}

/** How many of the places that are not exempt a rule finds, as a doc says it. */
export function recallOf(rule) {
  const countIn = which =>
    judgedRecall(which)
      .filter(kind => kind.rule === rule)
      .map(({ deleted, missed, exempt }) => ({
        asked: deleted - exempt.length,
        found: deleted - exempt.length - missed.length,
      }))
      .reduce(
        (sum, { asked, found }) => ({
          asked: sum.asked + asked,
          found: sum.found + found,
        }),
        { asked: 0, found: 0 },
      );
  const first = countIn('first');
  const last = countIn('last');
  return first.asked > 0 ? { first, last } : undefined;
}

/** What was taken away of one kind, with what each miss is. */
function judge(kind, { missed, ...counts }, classes) {
  const all = missed.map(place => ({
    ...place,
    class: classes[`${kind.id} ${place.name}`] ?? 'not classed',
  }));
  const isExempt = place => place.class.startsWith(EXEMPT);
  return {
    ...kind,
    ...counts,
    missed: all.filter(place => !isExempt(place)),
    exempt: all
      .filter(isExempt)
      .map(place => ({ ...place, class: place.class.slice(EXEMPT.length) })),
  };
}

/** Why a place is missed, by the kind and its name. */
function readClasses() {
  const file = new URL('recall-of-rules-classes.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
