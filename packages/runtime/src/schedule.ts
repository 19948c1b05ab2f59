import { type Deferred, defer } from './deferred.ts';
import { type Linked, LinkedList } from './linked-list.ts';
import type { SlotClient, Slots } from './slots.ts';
import type { TaskHandle } from './task.ts';

/** Told of the tasks that leave the queue. */
export interface Starter {
  /** The task has a slot now. */
  onSlot(task: TaskHandle): void;
  /** The task leaves the queue without one. */
  onRejected(task: TaskHandle, error: unknown): void;
}

/** A task that waits for a slot. */
interface QueuedTask extends Linked<QueuedTask> {
  readonly task: TaskHandle;
  readonly begin: () => void;
}

/** A caller of `ready` who waits for a slot. */
interface Producer extends Linked<Producer> {
  readonly slot: Deferred<void>;
}

/** Decides when the tasks of one group start: in order, one to a slot. */
export class Schedule implements SlotClient {
  readonly #slots: Slots;
  readonly #starter: Starter;
  readonly #queue = new LinkedList<QueuedTask>();
  readonly #producers = new LinkedList<Producer>();
  /** Slots promised by `ready` to producers who have not called `go` yet. */
  #reserved = 0;
  #queued = 0;
  /** Tasks that have left the queue and not begun to run. */
  #starting = 0;
  #reasonToReject: (() => unknown) | undefined = undefined;
  #expiry: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(slots: Slots, starter: Starter) {
    this.#slots = slots;
    this.#starter = starter;
  }

  get queued(): number {
    return this.#queued;
  }

  /** Takes a slot for a task that starts now, unless others came before. */
  take(): boolean {
    if (this.#queue.first || this.#starting > 0) return false;
    if (this.#reserved === 0) return this.#slots.take();
    this.#reserved--;
    return true;
  }

  /** Gives a slot back, for {@link advance} to hand out. */
  release(): void {
    this.#slots.release();
  }

  /** `begin` is called when the task has a slot, and must call {@link begin}. */
  enqueue(task: TaskHandle, begin: () => void): void {
    this.#queue.push({ task, begin, prev: undefined, next: undefined });
    this.#queued++;
    // Not taken because of those who are about to start: it is for this task.
    if (this.#reserved > 0) this.#releaseReserved();
    this.advance();
  }

  begin(): void {
    this.#starting--;
  }

  /** Resolves when a slot is free, which stays reserved for a `go`. */
  ready(): Promise<void> {
    const slot: Deferred<void> = defer();
    if (this.#reasonToReject) {
      slot.reject(this.#reasonToReject());
    } else {
      this.#producers.push({ slot, prev: undefined, next: undefined });
      this.advance();
    }
    return slot.promise;
  }

  /** Hands out the slots that are free. */
  advance(): void {
    while (this.#queue.first && this.#slots.take()) {
      this.#starting++;
      const { task, begin } = this.#dequeue(this.#queue.first);
      this.#starter.onSlot(task);
      begin();
    }
    while (this.#producers.first && !this.#queue.first && this.#slots.take()) {
      this.#promise(this.#producers.first);
    }
    this.#ask();
  }

  /** Fails whoever is next. */
  refuse(error: unknown): void {
    const entry = this.#queue.first;
    const producer = this.#producers.first;
    if (entry) {
      this.#starter.onRejected(this.#dequeue(entry).task, error);
    } else if (producer) {
      this.#producers.remove(producer);
      producer.slot.reject(error);
    }
    this.#ask();
  }

  /** Rejects every `ready`; the queued tasks are the caller's to settle. */
  close(makeReason: () => unknown): TaskHandle[] {
    this.#reasonToReject = makeReason;
    for (const producer of this.#producers.toArray()) {
      this.#producers.remove(producer);
      producer.slot.reject(makeReason());
    }
    const entries = this.#queue.toArray();
    for (const entry of entries) this.#dequeue(entry);
    this.#releaseReserved();
    this.#slots.close();
    return entries.map(entry => entry.task);
  }

  #ask(): void {
    if (!this.#queue.first && !this.#producers.first) return;
    if (this.#reserved > 0) this.#expireReserved();
    this.#slots.whenFree(this);
  }

  #dequeue(entry: QueuedTask): QueuedTask {
    this.#queue.remove(entry);
    this.#queued--;
    return entry;
  }

  #promise(producer: Producer): void {
    this.#producers.remove(producer);
    this.#reserved++;
    producer.slot.resolve();
    if (this.#slots.isShared) this.#expireReserved();
  }

  // A producer that never calls `go` after all must not keep its slot from
  // the others for ever; one that is about to does so before the next turn.
  #expireReserved(): void {
    this.#expiry ??= setTimeout(() => {
      this.#releaseReserved();
      this.advance();
    }, 0);
  }

  #releaseReserved(): void {
    clearTimeout(this.#expiry);
    this.#expiry = undefined;
    for (; this.#reserved > 0; this.#reserved--) this.#slots.release();
  }
}
