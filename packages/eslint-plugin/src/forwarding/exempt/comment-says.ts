import type { TSESTree } from '@typescript-eslint/utils';

/** Whether these comments say that something is meant to go without a signal. */
export function saysSo(comments: readonly TSESTree.Comment[]): boolean {
  const text = textOf(comments);
  return (
    !unfinished.test(text) &&
    (finishing.test(text) || (about.test(text) && decides(text)))
  );
}

/** Whether they say that what has begun is to come to its end. */
export function letsFinish(comments: readonly TSESTree.Comment[]): boolean {
  return finishing.test(textOf(comments));
}

/** Whether they say that the signal is not passed on to something. */
export function withholdsSignal(
  comments: readonly TSESTree.Comment[],
): boolean {
  return withholding.test(textOf(comments));
}

const withholding =
  /\bsignal\b[^.;]*\bnot (?:be )?(?:forwarded|given|handed|passed)\b|(?:\bnot|n['’]t) (?:forward|give|hand|pass)\b[^.;]*\bsignal\b/iu;

function textOf(comments: readonly TSESTree.Comment[]): string {
  return comments
    .map(({ value }) => value)
    .join(' ')
    .replaceAll(/\s[\s*]*/gu, ' ')
    .replaceAll(ofFailure, '');
}

function decides(text: string): boolean {
  return decisions.some(decision => decision.test(text));
}

// "let running calls finish on a stop", which may say nothing else of an abort, and
// "in-flight deletes complete"
const finishing =
  /\bin[- ]?flight (?:[\w-]+ ){1,3}(?:complete|finish)\b|\blets? (?:[\w-]+ ){0,5}(?:complete|finish) (?:after|at|even|on|though|when)\b[^.;]*\b(?:abort|cancel|shut ?down|stop)/iu;

// "even if the client disconnects" is said of its signal.
const about =
  /abandon|abort|cancel|interrupt|signal|\b(?:browser|caller|client|page|tab|user)s? (?:\w+ ){0,2}(?:disconnect\w*|goes away|gone|hangs up|navigates)\b/iu;

// What a failure does to the rest of the work is not said of a signal: "one failure
// should not abort the others", "failures are collected and do not abort the rest".
const ofFailure =
  /\b(?:errors?|exceptions?|fail(?:ed|ing|ures?)|reject(?:ed|ions?))(?: (?:are|gets?|is|was|were) (?:\w+ ){1,3}and)?(?: (?!(?:and|be|but|if|or|so|when)\b)[\w'’-]+){0,6} (?:abort|cancel|interrupt)s?\b/giu;

// What is still to be done is no decision.
const unfinished = /\b(?:BUG|FIXME|HACK|TODO|XXX)\b/u;

// A state is none either: "if it has not been aborted yet".
const decisions = [
  // without an abort signal, no signal
  /\b(?:no|without) (?:\w+ ){0,2}["'`]?(?:abort ?)?signals?\b/iu,
  // the transport ignores the signal
  /\bignores (?:\w+ ){0,2}["'`]?(?:abort ?)?signal\b/iu,
  // must not use the signal, don't pass the caller's signal, is not cancellable
  /(?:\b(?:cannot|never|not)|n['’]t) (?:[\w'’]+ ){0,3}["'`]?(?:abort|cancel|interrupt|signal)(?!l?ed|l?ing|s\b)/iu,
  // should never be cancelled
  /(?:\b(?:cannot|never|not)|n['’]t) (?:\w+ )?be (?:abort|cancel|interrupt)/iu,
  // has to finish even if the client aborts
  /\b(?:best[- ]effort|by design|deliberate|deliberately|even (?:after|if|though|when)|intentional|intentionally|(?:has|have) to (?:complete|finish)|independent(?:ly)? of|must (?:always )?(?:complete|finish)|on purpose|outlives?|regardless|survives?|to completion)\b/iu,
  // once the copy is done we see it through
  /\bsee (?:[\w'’]+ ){0,4}through\b/iu,
];

/**
 * Whether a sentence that decides is about what is below: another one may name something
 * there ("the timeout below caps it"), and so may an aside ("(the timeout below)"). Not of
 * what is above as well: "what is above does not heed it, the guard below does".
 */
export function isOfAllBelow(comments: readonly TSESTree.Comment[]): boolean {
  const text = textOf(comments);
  return (
    !ofAbove.test(text) &&
    text
      .split(sentenceEnd)
      .some(
        sentence =>
          ofAllBelow.test(sentence.replaceAll(aside, '')) &&
          (finishing.test(sentence) || decides(sentence)),
      )
  );
}

const aside = /\([^()]*\)/gu;

const sentenceEnd = /[.!?] /u;

// Nor "as above", which is about this one as well.
const ofAbove = /(?<!\b(?:as|like|see) )\babove\b/iu;

// Not "see below", which is about this one.
const ofAllBelow =
  /(?<!\bsee (?:\w+ ){0,2})\b(?:below|from (?:here|now|this point) on)\b/iu;
