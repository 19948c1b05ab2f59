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

const folders = new WeakMap<ts.Program, Map<string, ReadonlySet<string>>>();

/** The folders of the files in which this text stands. */
export function foldersWith(
  text: string,
  program: ts.Program,
): ReadonlySet<string> {
  const known = folders.get(program) ?? new Map<string, ReadonlySet<string>>();
  folders.set(program, known);
  let found = known.get(text);
  if (!found) {
    const files = program.getSourceFiles();
    const having = files.filter(file => file.text.includes(text));
    found = new Set(having.map(file => folderOf(file.fileName)));
    known.set(text, found);
  }
  return found;
}

export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
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
