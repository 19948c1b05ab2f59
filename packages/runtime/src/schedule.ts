import { type Deferred, defer } from './deferred.ts';
import { Fifo } from './fifo.ts';
import type { SlotClient, Slots } from './slots.ts';
import type { Starter } from './starter.ts';
import type { TaskFunction, TaskHandle } from './task.ts';

/** Decides when the tasks of one group start: in order, one to a slot. */
export class Schedule implements SlotClient {
  readonly #slots: Slots;
  readonly #starter: Starter;
  readonly #queue = new Fifo<TaskHandle>();
  /** Tasks that have left the queue, but not the line. */
  readonly #called = new Fifo<TaskHandle>();
  /** Callers of `ready` who wait for a slot. */
  readonly #producers = new Fifo<Deferred<void>>();
  /** Slots promised by `ready` to producers who have not called `go` yet. */
  #reserved = 0;
  /** Tasks that have a slot and not begun to run. */
  #starting = 0;
  /** Resolves when it is the turn of whoever comes next. */
  #line: Promise<void> | undefined = undefined;
  /** Lets the next in the line begin. */
  #callNext: (() => void) | undefined = undefined;
  // One for the whole line, since those who are called come in its order: a
  // closure each would take more memory than the rest of what is queued.
  readonly #onTurn = (): Promise<void> | undefined => {
    const task = this.#called.shift();
    // It was refused while it stood in the line.
    if (task?.status !== 'running') return undefined;
    this.#starting--;
    // Before it runs, since it may close this.
    const next = this.#starting > 0 ? undefined : this.#untilCalled();
    this.#starter.onTurn(task);
    return next;
  };
  #isAdvancing = false;
  #reasonToReject: (() => unknown) | undefined = undefined;
  #expiry: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(slots: Slots, starter: Starter) {
    this.#slots = slots;
    this.#starter = starter;
  }

  get queued(): number {
    return this.#queue.size;
  }

  /**
   * Takes a slot for a task that starts now, unless others came before. Throws what
   * the limiter throws.
   */
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

  /** The task runs when it is its turn, in the async context of this call. */
  enqueue(task: TaskHandle, run: TaskFunction<unknown>): void {
    // By its limiter, which was asked for a slot.
    if (this.#reasonToReject) {
      this.#starter.onRejected(task, this.#reasonToReject());
      return;
    }
    task.keepRun(run);
    this.#queue.push(task);
    // Each waits for the one before it, and not for a promise of its own: of
    // what is made here there are as many as tasks in the queue.
    this.#line = (this.#line ?? this.#untilCalled()).then(this.#onTurn);
    // Not taken because of those who are about to start: it is for this task.
    if (this.#reserved > 0) this.#releaseReserved();
    // Those before it have asked already.
    if (this.#queue.size === 1) this.advance();
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
    // Whoever is refused a slot comes back to here. Such calls inside one another
    // overflow the stack, so that the first goes on.
    if (this.#isAdvancing) return;
    this.#isAdvancing = true;
    while (this.#serveNext());
    this.#isAdvancing = false;
    this.#ask();
  }

  /** Fails whoever is next. */
  refuse(error: unknown): void {
    const task = this.#queue.shift();
    if (task) {
      this.#called.push(task);
      this.#starter.onRefused(task, error);
    } else {
      this.#producers.shift()?.reject(error);
    }
    if (!this.#isAdvancing) this.#ask();
  }

  /** Rejects every `ready`; the queued tasks are the caller's to settle. */
  close(makeReason: () => unknown): TaskHandle[] {
    this.#reasonToReject = makeReason;
    for (const slot of this.#producers.drain()) slot.reject(makeReason());
    this.#releaseReserved();
    this.#slots.close();
    this.#line = undefined;
    this.#callNext = undefined;
    return this.#queue.drain();
  }

  /** Whether there was somebody, who has got a slot now, or was refused one. */
  #serveNext(): boolean {
    if (!this.#queue.first && !this.#producers.first) return false;
    try {
      if (!this.#slots.take()) return false;
    } catch (error) {
      this.refuse(error);
      return true;
    }
    const task = this.#queue.shift();
    if (task) {
      this.#called.push(task);
      this.#starting++;
      this.#starter.onSlot(task);
      this.#callNext?.();
      this.#callNext = undefined;
    } else {
      this.#reserve();
      this.#producers.shift()?.resolve();
    }
    return true;
  }

  #reserve(): void {
    this.#reserved++;
    if (this.#slots.isShared) this.#expireReserved();
  }

  #untilCalled(): Promise<void> {
    return new Promise(resolve => {
      // After the end, nobody calls, and nothing holds those who stand in line.
      if (!this.#reasonToReject) this.#callNext = resolve;
    });
  }

  #ask(): void {
    if (!this.#queue.first && !this.#producers.first) return;
    if (this.#reserved > 0) this.#expireReserved();
    this.#slots.whenFree(this);
  }

  // A producer that never calls `go` after all must not keep its slot from
  // the others for ever; one that is about to does so before any timer.
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
