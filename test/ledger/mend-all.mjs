// More than enough: a suggestion leads to another one at most a few times.
const MOST_ROUNDS = 10;

/**
 * Makes the first suggestion of everything that `reportsOf(file, program)` gives, one
 * round after the other, until nothing more is suggested. `texts` is what the files
 * are at first. Gives what they are then, the program of that, and how many
 * suggestions were made in each.
 */
export function mendAll(texts, programWith, reportsOf) {
  const made = new Map([...texts.keys()].map(file => [file, 0]));
  let now = new Map(texts);
  for (let round = 0; ; round += 1) {
    const program = programWith(now);
    const edits = [...now.keys()].map(file => [
      file,
      editsOf(reportsOf(file, program)),
    ]);
    const due = edits.filter(([, some]) => some.length > 0);
    if (due.length === 0) return { texts: now, program, made };
    if (round === MOST_ROUNDS) {
      throw new Error(`No end of suggestions in ${due.map(([file]) => file)}.`);
    }
    now = new Map(now);
    for (const [file, some] of due) {
      now.set(file, edited(now.get(file), some));
      made.set(file, made.get(file) + some.length);
    }
  }
}

/** The edits that can be made at once: from the end, and none into another. */
function editsOf(reports) {
  const suggested = reports
    .flatMap(({ fix, suggestions = [] }) => fix ?? suggestions[0]?.fix ?? [])
    .sort((one, other) => other.range[0] - one.range[0]);
  const taken = [];
  for (const edit of suggested) {
    const next = taken.at(-1);
    if (!next || edit.range[1] < next.range[0]) taken.push(edit);
  }
  return taken;
}

function edited(text, edits) {
  return edits.reduce(
    (before, { range: [start, end], text: by }) =>
      before.slice(0, start) + by + before.slice(end),
    text,
  );
}
