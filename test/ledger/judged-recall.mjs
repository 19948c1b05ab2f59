import { existsSync, readFileSync } from 'node:fs';

import { readRecallOfRules } from './recall-of-rules-runs.mjs';
import { samples } from './recall-of-rules-samples.mjs';
import { takenAway } from './taken-away/index.mjs';

/** What the class of a place begins with where the rule asks for nothing. */
const EXEMPT = 'exempt: ';

/** The `first` or the `last` run of each kind in a sample, with what each miss is. */
export function judgedRecall(sample, which) {
  const runs = readRecallOfRules(sample);
  const classes = readClasses();
  return takenAway.flatMap(kind => {
    const run = runs[kind.id]?.[which];
    return run ? [judge(kind, run, classes)] : [];
  });
}

/**
 * How many of the places that are not exempt a rule finds, as a doc says it: of the
 * first sample in both runs, and of the others before anything was mended for them.
 */
export function recallOf(rule) {
  const [known, ...later] = Object.keys(samples);
  const [first, last, ...others] = [
    judgedRecall(known, 'first'),
    judgedRecall(known, 'last'),
    ...later.map(sample => judgedRecall(sample, 'first')),
  ].map(kinds => countOf(kinds.filter(kind => kind.rule === rule)));
  return first.asked > 0 ? { first, last, others } : undefined;
}

function countOf(kinds) {
  const sum = numbers => numbers.reduce((one, other) => one + other, 0);
  const asked = sum(kinds.map(kind => kind.deleted - kind.exempt.length));
  return { asked, found: asked - sum(kinds.map(kind => kind.missed.length)) };
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
