import type { Deferred } from './deferred.ts';
import type { Permit } from './limiter.ts';
import { type Linked, LinkedList } from './linked-list.ts';
import type { SlotClient, Slots } from './slots.ts';
import type { TaskHandle } from './task.ts';

/** Decides when the tasks of one group start: in order, one to a slot. */
export class Schedule implements SlotClient {
  readonly #slots: Slots;
  readonly #onRefused: (task: TaskHandle, error: unknown) => void;
  readonly #queue = new LinkedList<TaskHandle>();
  readonly #producers = new LinkedList<Producer>();
  /** Slots promised by `ready` to producers who have not called `go` yet. */
  readonly #reserved: Permit[] = [];
  #expiry: ReturnType<typeof setTimeout> | undefined = undefined;
  #queued = 0;

  /** `onRefused` is told of a task that leaves the queue without a slot. */
  constructor(
    slots: Slots,
    onRefused: (task: TaskHandle, error: unknown) => void,
  ) {
    this.#slots = slots;
    this.#onRefused = onRefused;
  }

  get queued(): number {
    return this.#queued;
  }

  /** A slot for a task that starts now, unless others were here before. */
  take(): Permit | undefined {
    const reserved = this.#reserved.pop();
    if (reserved) return reserved;
    return this.#queue.first ? undefined : this.#slots.take();
  }

  /** Calls `task.start`, with a slot in `task.permit`, when its turn comes. */
  enqueue(task: TaskHandle): void {
    this.#queue.push(task);
    this.#queued++;
    this.#ask();
  }

  /** Resolves `slot` when one is free, which stays reserved for a `go`. */
  reserve(slot: Deferred<void>): void {
    this.#producers.push({ slot, prev: undefined, next: undefined });
    this.advance();
  }

  /** Hands out the slots that are free. */
  advance(): void {
    while (this.#queue.first) {
      const permit = this.#slots.take();
      if (!permit) break;
      const task = this.#dequeue(this.#queue.first);
      task.permit = permit;
      task.start?.();
    }
    while (this.#producers.first && !this.#queue.first) {
      const permit = this.#slots.take();
      if (!permit) break;
      this.#reserve(permit, this.#producers.first);
    }
    this.#ask();
  }

  /** Rejects every producer; the queued tasks are the caller's to settle. */
  close(reason: unknown): TaskHandle[] {
    for (const producer of this.#producers.toArray()) {
      this.#producers.remove(producer);
      producer.slot.reject(reason);
    }
    const tasks = this.#queue.toArray();
    for (const task of tasks) this.#dequeue(task);
    this.#releaseReserved();
    this.#slots.close();
    return tasks;
  }

  refuse(error: unknown): void {
    const task = this.#queue.first;
    const producer = this.#producers.first;
    if (task) this.#onRefused(this.#dequeue(task), error);
    else if (producer) {
      this.#producers.remove(producer);
      producer.slot.reject(error);
    }
    this.#ask();
  }

  #ask(): void {
    if (this.#producers.first) this.#expireReserved();
    if (this.#queue.first ?? this.#producers.first) {
      this.#slots.whenFree(this);
    }
  }

  #dequeue(task: TaskHandle): TaskHandle {
    this.#queue.remove(task);
    this.#queued--;
    return task;
  }

  #reserve(permit: Permit, producer: Producer): void {
    this.#producers.remove(producer);
    this.#reserved.push(permit);
    producer.slot.resolve(undefined);
    if (this.#slots.isShared) this.#expireReserved();
  }

  // A producer that never calls `go` after all must not keep its slot from
  // the others for ever; one that is about to does so before the next turn.
  #expireReserved(): void {
    if (this.#reserved.length === 0) return;
    this.#expiry ??= setTimeout(() => {
      this.#releaseReserved();
      this.advance();
    }, 0);
  }

  #releaseReserved(): void {
    clearTimeout(this.#expiry);
    this.#expiry = undefined;
    for (const permit of this.#reserved.splice(0)) permit.release();
  }
}

interface Producer extends Linked<Producer> {
  readonly slot: Deferred<void>;
}
