import type { Linter } from 'eslint';

/** The messages for a text of the file; `undefined` if it cannot be told. */
export type Relint = (text: string) => Promise<readonly Linter.LintMessage[]>;

/** More rounds than ESLint takes for its fixes: the suggestions do not end. */
const MAX_ROUNDS = 10;

/**
 * The text after the first suggestion of each finding, and of each finding that
 * is left then. A round that leaves a text that does not parse is not taken.
 */
export async function applySuggestions(
  text: string,
  relint: Relint,
): Promise<string> {
  let last = text;
  let messages = await relint(text);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = applyOnce(last, messages);
    if (next === last) return last;

    messages = await relint(next);
    if (messages.some(({ fatal }) => fatal)) return last;
    last = next;
  }
  return last;
}

/** The text after those first suggestions that do not touch each other. */
function applyOnce(
  text: string,
  messages: readonly Linter.LintMessage[],
): string {
  const fixes = messages
    .flatMap(({ suggestions }) => suggestions?.[0]?.fix ?? [])
    .sort(({ range: [a] }, { range: [b] }) => a - b);
  let end = -1;
  const apart = fixes.filter(({ range }) => {
    if (range[0] <= end) return false;
    end = range[1];
    return true;
  });
  return apart.reduceRight(
    (result, fix) =>
      result.slice(0, fix.range[0]) + fix.text + result.slice(fix.range[1]),
    text,
  );
}
