import {
  type ChildProcess,
  type SpawnOptions,
  spawn,
} from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Waiting {
  readonly pattern: RegExp;
  readonly resolve: (line: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A child process and what it writes. Disposal kills it, and so does the end of
 * this process.
 */
export class StartedProcess implements AsyncDisposable {
  /** Every line of both of its outputs up to now. */
  readonly lines: string[] = [];
  /** Resolves when the process has ended and its outputs are read. */
  readonly exit: Promise<Exit>;
  readonly #child: ChildProcess;
  readonly #waiting = new Set<Waiting>();

  constructor(
    file: string,
    args: readonly string[],
    options: Pick<SpawnOptions, 'cwd' | 'env' | 'gid' | 'uid'> = {},
  ) {
    this.#child = spawn(file, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { stdout, stderr } = this.#child;
    for (const input of [stdout, stderr]) {
      if (!input) throw new Error('Both outputs are asked for above.');
      createInterface({ input }).on('line', line => this.#hear(line));
    }
    this.exit = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      this.#child.on('close', (code, signal) => resolve({ code, signal }));
    });
    const kill = (): void => this.kill('SIGKILL');
    process.once('exit', kill);
    const end = (): void => {
      process.off('exit', kill);
      this.#rejectAll(file);
    };
    this.exit.then(end, end);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The first line that matches; rejects if the process ends without one. */
  line(pattern: RegExp): Promise<string> {
    const line = this.lines.find(line => pattern.test(line));
    if (line !== undefined) return Promise.resolve(line);
    return new Promise((resolve, reject) => {
      this.#waiting.add({ pattern, resolve, reject });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill('SIGKILL');
    await this.exit;
  }

  #hear(line: string): void {
    this.lines.push(line);
    for (const waiting of this.#waiting) {
      if (!waiting.pattern.test(line)) continue;
      this.#waiting.delete(waiting);
      waiting.resolve(line);
    }
  }

  #rejectAll(file: string): void {
    const output = this.lines.join('\n');
    for (const { pattern, reject } of this.#waiting) {
      reject(new Error(`${file} ended without ${String(pattern)}:\n${output}`));
    }
  }
}
