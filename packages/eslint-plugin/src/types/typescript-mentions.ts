import type ts from 'typescript';

/** What is known of one word. */
interface Word {
  readonly programs: WeakMap<ts.Program, boolean>;
  // An editor makes a program at every keystroke, mostly of the same files.
  readonly files: WeakMap<ts.SourceFile, boolean>;
}

const words = new Map<string, Word>();

/** Whether this word stands in any file of the program. */
export function mentions(word: string, program: ts.Program): boolean {
  let known = words.get(word);
  if (!known) {
    known = { programs: new WeakMap(), files: new WeakMap() };
    words.set(word, known);
  }
  const { programs, files } = known;
  return remembered(programs, program, () =>
    program
      .getSourceFiles()
      .some(file => remembered(files, file, () => file.text.includes(word))),
  );
}

function remembered<Key extends object>(
  table: WeakMap<Key, boolean>,
  key: Key,
  compute: () => boolean,
): boolean {
  let known = table.get(key);
  if (known === undefined) table.set(key, (known = compute()));
  return known;
}
