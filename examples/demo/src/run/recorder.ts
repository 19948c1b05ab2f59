import type { UpstreamRequest } from '../timeline/trace.ts';
import { passTime } from './pass-time.ts';

/** Notes down what upstream servers see, on one clock. */
export class Recorder {
  #origin = 0;
  #open = 0;
  #lastChange = 0;
  #requests: UpstreamRequest[] = [];

  /** Forgets everything, and sets the clock to 0. */
  restart(): void {
    this.#requests = [];
    this.#origin = performance.now();
    this.#lastChange = 0;
  }

  /** Milliseconds since `restart`. */
  now(): number {
    return performance.now() - this.#origin;
  }

  /**
   * Notes that a request has come in. Call what it returns when the request is
   * over, with the status that was answered, or `undefined` if the caller hung
   * up. Only the first such call counts.
   */
  begin(service: string, path: string): (status?: number) => void {
    const start = this.#touch();
    let isOver = false;
    this.#open++;

    return status => {
      if (isOver) return;
      isOver = true;
      this.#open--;
      const end = this.#touch();
      this.#requests.push({ service, path, start, end, status });
    };
  }

  /** Resolves with all requests when none was open for `ms` milliseconds. */
  async quiet(
    ms: number,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<UpstreamRequest[]> {
    let lastChange: number;
    do {
      lastChange = this.#lastChange;
      await passTime(ms, options);
    } while (this.#open > 0 || lastChange !== this.#lastChange);
    return this.#requests.toSorted((a, b) => a.start - b.start);
  }

  #touch(): number {
    this.#lastChange = this.now();
    return this.#lastChange;
  }
}
