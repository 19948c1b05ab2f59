import type ts from 'typescript';

const programs = new WeakMap<ts.Program, Map<string, boolean>>();
// An editor makes a program at every keystroke, mostly of the same files.
const files = new WeakMap<ts.SourceFile, Map<string, boolean>>();

/** Whether this word stands in any file of the program. */
export function mentions(word: string, program: ts.Program): boolean {
  return remembered(programs, program, word, () =>
    program
      .getSourceFiles()
      .some(file =>
        remembered(files, file, word, () => file.text.includes(word)),
      ),
  );
}

function remembered<Key extends object>(
  table: WeakMap<Key, Map<string, boolean>>,
  key: Key,
  word: string,
  compute: () => boolean,
): boolean {
  let words = table.get(key);
  if (!words) {
    words = new Map<string, boolean>();
    table.set(key, words);
  }
  let known = words.get(word);
  if (known === undefined) words.set(word, (known = compute()));
  return known;
}
