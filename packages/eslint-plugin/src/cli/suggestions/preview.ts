import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { styleText } from 'node:util';

export interface Edit {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The edit as a unified diff, in colours where they are wanted. */
export function preview(
  { file, before, after }: Edit,
  cwd: string,
  hasColors: boolean,
): string {
  const name = path.relative(cwd, file).split(path.sep).join('/');
  const patch = createTwoFilesPatch(
    `a/${name}`,
    `b/${name}`,
    before,
    after,
    undefined,
    undefined,
    { context: 2 },
  );
  // The first line is a rule of `=`, which says nothing beside the two names.
  const lines = patch.trimEnd().split('\n').slice(1);
  return lines.map(line => (hasColors ? paint(line) : line)).join('\n');
}

function paint(line: string): string {
  if (line.startsWith('+')) return styleText('green', line);
  if (line.startsWith('-')) return styleText('red', line);
  return line.startsWith('@@') ? styleText('cyan', line) : line;
}
