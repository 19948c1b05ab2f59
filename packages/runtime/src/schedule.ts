import { type Deferred, defer } from './deferred.ts';
import { Fifo } from './fifo.ts';
import type { SlotClient, Slots } from './slots.ts';
import type { TaskHandle } from './task.ts';

/** Told of the tasks that leave the queue. */
export interface Starter {
  /** The task has a slot now. */
  onSlot(task: TaskHandle): void;
  /** The task leaves the queue without one. */
  onRejected(task: TaskHandle, error: unknown): void;
}

/** Decides when the tasks of one group start: in order, one to a slot. */
export class Schedule implements SlotClient {
  readonly #slots: Slots;
  readonly #starter: Starter;
  readonly #queue = new Fifo<TaskHandle>();
  /** Callers of `ready` who wait for a slot. */
  readonly #producers = new Fifo<Deferred<void>>();
  /** Slots promised by `ready` to producers who have not called `go` yet. */
  #reserved = 0;
  /** Tasks that have left the queue and not begun to run. */
  #starting = 0;
  /** Resolves when the task that came last has begun. */
  #line: Promise<void> | undefined = undefined;
  /** Lets the next in the line begin. */
  #callNext: (() => void) | undefined = undefined;
  #reasonToReject: (() => unknown) | undefined = undefined;
  #expiry: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(slots: Slots, starter: Starter) {
    this.#slots = slots;
    this.#starter = starter;
  }

  get queued(): number {
    return this.#queue.size;
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

  /**
   * `begin` is called when it is the turn of the task, in the async context of
   * this call. If the task has its slot, it must return what {@link begin} does.
   */
  enqueue(task: TaskHandle, begin: () => Promise<void> | undefined): void {
    this.#queue.push(task);
    // Each waits for the one before it, and not for a promise of its own: of
    // what is made here there are as many as tasks in the queue.
    this.#line = (this.#line ?? this.#untilCalled()).then(begin);
    // Not taken because of those who are about to start: it is for this task.
    if (this.#reserved > 0) this.#releaseReserved();
    this.advance();
  }

  /** A task begins. Returns what the one after it has to wait for. */
  begin(): Promise<void> | undefined {
    this.#starting--;
    return this.#starting > 0 ? undefined : this.#untilCalled();
  }

  /** Resolves when a slot is free, which stays reserved for a `go`. */
  ready(): Promise<void> {
    const slot: Deferred<void> = defer();
    if (this.#reasonToReject) {
      slot.reject(this.#reasonToReject());
    } else {
      this.#producers.push(slot);
      this.advance();
    }
    return slot.promise;
  }

  /** As {@link ready}, but `undefined` where a slot is free at once. */
  reserve(): Promise<void> | undefined {
    const isOpen = !this.#reasonToReject && !this.#producers.first;
    if (!isOpen || !this.take()) return this.ready();
    this.#reserve();
    return undefined;
  }

  /** Hands out the slots that are free. */
  advance(): void {
    const queue = this.#queue;
    // Most groups have neither.
    if (!queue.first && !this.#producers.first) return;
    for (
      let task = queue.first;
      task && this.#slots.take();
      task = queue.first
    ) {
      queue.shift();
      this.#starting++;
      this.#starter.onSlot(task);
      this.#callNext?.();
      this.#callNext = undefined;
    }
    while (this.#producers.first && !queue.first && this.#slots.take()) {
      this.#reserve();
      this.#producers.shift()?.resolve();
    }
    this.#ask();
  }

  /** Fails whoever is next. */
  refuse(error: unknown): void {
    const task = this.#queue.shift();
    if (task) this.#starter.onRejected(task, error);
    else this.#producers.shift()?.reject(error);
    this.#ask();
  }

  /** Rejects every `ready`; the queued tasks are the caller's to settle. */
  close(makeReason: () => unknown): TaskHandle[] {
    this.#reasonToReject = makeReason;
    for (const slot of this.#producers.drain()) slot.reject(makeReason());
    this.#releaseReserved();
    this.#slots.close();
    // Nobody is called any more, and nothing holds those who stand in line.
    this.#line = undefined;
    this.#callNext = undefined;
    return this.#queue.drain();
  }

  #reserve(): void {
    this.#reserved++;
    if (this.#slots.isShared) this.#expireReserved();
  }

  #untilCalled(): Promise<void> {
    return new Promise(resolve => {
      this.#callNext = resolve;
    });
  }

  #ask(): void {
    if (!this.#queue.first && !this.#producers.first) return;
    if (this.#reserved > 0) this.#expireReserved();
    this.#slots.whenFree(this);
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
