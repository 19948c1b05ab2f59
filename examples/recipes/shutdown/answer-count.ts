import { setTimeout as sleep } from 'node:timers/promises';

import { shield } from 'errgroup';

/**
 * Saves from time to time how many answers there were, and once more when the
 * signal aborts, for which it has two seconds.
 */
export class AnswerCount {
  #count = 0;

  add(): void {
    this.#count++;
  }

  async saveOften(signal: AbortSignal): Promise<void> {
    try {
      for (;;) {
        await sleep(60_000, undefined, { signal });
        await this.#save(signal);
      }
    } finally {
      await shield(signal => this.#save(signal), { timeout: 2_000 });
    }
  }

  /** Stands for a write to a database. */
  async #save(signal: AbortSignal): Promise<void> {
    await sleep(1, undefined, { signal });
    console.log(`saved: ${String(this.#count)} answers`);
  }
}
