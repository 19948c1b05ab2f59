import { type Linked, LinkedList } from './linked-list.ts';

/**
 * How many tasks share a signal. One signal for all of them costs O(n²): every
 * engine walks the list of listeners to add one. One each costs 4 µs and 760
 * bytes a task on Node 20, which also warns at the 11th listener of a signal.
 */
const TASKS_A_SIGNAL = 8;

/** A signal shared by a few tasks of one group. */
export class SignalShard implements Linked<SignalShard> {
  prev: SignalShard | undefined = undefined;
  next: SignalShard | undefined = undefined;
  readonly controller: AbortController = new AbortController();
  taken = 0;
  running = 0;
}

/** The signals of the tasks that run in one group. */
export class TaskSignals {
  readonly #shards = new LinkedList<SignalShard>();
  #open: SignalShard | undefined = undefined;

  /** Must be given back with {@link release} when its task has settled. */
  take(): SignalShard {
    const shard = (this.#open ??= this.#add());
    shard.taken++;
    shard.running++;
    // A place is never taken twice: a listener that a finished task has left
    // behind goes with the few tasks it shared the signal with.
    if (shard.taken === TASKS_A_SIGNAL) this.#open = undefined;
    return shard;
  }

  release(shard: SignalShard): void {
    shard.running--;
    if (shard.running === 0 && shard !== this.#open) this.#shards.remove(shard);
  }

  abort(reason: unknown): void {
    this.#open = undefined;
    for (const { controller } of this.#shards.toArray()) {
      controller.abort(reason);
    }
  }

  #add(): SignalShard {
    const shard = new SignalShard();
    this.#shards.push(shard);
    return shard;
  }
}
