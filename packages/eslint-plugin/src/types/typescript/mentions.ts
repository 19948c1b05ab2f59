import type ts from 'typescript';

/** Where a text stands. */
interface Places {
  /** The folders of the files that have it. */
  readonly programs: WeakMap<ts.Program, ReadonlySet<string>>;
  // An editor makes a program at every keystroke, mostly of the same files.
  readonly files: WeakMap<ts.SourceFile, boolean>;
}

const known = new Map<string, Places>();

/** Whether this text stands in a file of the program: any, or one beside this one. */
export function mentions(
  text: string,
  beside: string | undefined,
  program: ts.Program,
): boolean {
  const folders = foldersWith(text, program);
  return beside === undefined
    ? folders.size > 0
    : folders.has(folderOf(beside));
}

function foldersWith(text: string, program: ts.Program): ReadonlySet<string> {
  let places = known.get(text);
  if (!places) {
    places = { programs: new WeakMap(), files: new WeakMap() };
    known.set(text, places);
  }
  const { programs, files } = places;
  let found = programs.get(program);
  if (!found) {
    const having = program.getSourceFiles().filter(file => {
      const isIn = files.get(file) ?? file.text.includes(text);
      files.set(file, isIn);
      return isIn;
    });
    found = new Set(having.map(({ fileName }) => folderOf(fileName)));
    programs.set(program, found);
  }
  return found;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
