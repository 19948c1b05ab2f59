import { execFileSync } from 'node:child_process';

/** The commit of this project, in short. */
export function commitOfNow() {
  return execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], {
    cwd: new URL('.', import.meta.url),
    encoding: 'utf8',
  }).trim();
}
