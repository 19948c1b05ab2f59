// No peer, but a bound: what no group can do without. A signal for every 64
// tasks, linked to the parent while the group runs; a handle a task, with its
// value; the first failure aborts; the group waits for all; a queued task has the
// async context of its `go`. No option is checked, no echo told from an error, and
// nobody is told of anything.

class Handle {
  value = undefined;
  constructor(group) {
    this.group = group;
  }
}

class LeastGroup {
  #parent;
  #free;
  #queue = [];
  #next = 0;
  #controllers = [];
  #pending = 0;
  #resolve = undefined;
  #failure = undefined;
  #started = 0;
  #line = undefined;
  #callNext = undefined;
  #onAbort = () => this.#abort(this.#parent.reason);
  #onTurn = () => {
    if (this.#next < this.#queue.length) {
      this.#start(this.#queue[this.#next++], this.#queue[this.#next++]);
    }
    return this.#free > 0 ? undefined : this.#untilFree();
  };

  constructor({ signal, limit }) {
    this.#parent = signal;
    this.#free = limit;
    signal?.addEventListener('abort', this.#onAbort);
  }

  go(task) {
    const handle = new Handle(this);
    this.#pending++;
    if (this.#free > 0 && !this.#line) this.#start(task, handle);
    else this.#enqueue(task, handle);
    return handle;
  }

  async wait() {
    if (this.#pending > 0) {
      await new Promise(resolve => {
        this.#resolve = resolve;
      });
    }
    this.#parent?.removeEventListener('abort', this.#onAbort);
    if (this.#failure) throw this.#failure.error;
  }

  leave() {
    this.#free++;
    this.#callNext?.();
    this.#callNext = undefined;
    if (--this.#pending === 0) this.#resolve?.();
  }

  fail(error) {
    if (!this.#failure) {
      this.#failure = { error };
      this.#abort(error);
    }
    this.leave();
  }

  #enqueue(task, handle) {
    this.#queue.push(task, handle);
    this.#line = (this.#line ?? this.#untilFree()).then(this.#onTurn);
  }

  #untilFree() {
    return new Promise(resolve => {
      this.#callNext = resolve;
    });
  }

  #start(task, handle) {
    this.#free--;
    if (this.#started++ % 64 === 0) {
      this.#controllers.push(new AbortController());
    }
    task(this.#controllers.at(-1).signal).then(
      onFulfilled.bind(handle),
      onRejected.bind(handle),
    );
  }

  #abort(reason) {
    this.#pending -= (this.#queue.length - this.#next) / 2;
    this.#next = this.#queue.length;
    for (const controller of this.#controllers) controller.abort(reason);
  }
}

function onFulfilled(value) {
  this.value = value;
  this.group.leave();
}

function onRejected(error) {
  this.group.fail(error);
}

export default {
  name: 'the least that a group needs',
  async run(tasks, { signal, limit }) {
    const group = new LeastGroup({ signal, limit });
    const handles = tasks.map(task => group.go(task));
    await group.wait();
    return handles.map(handle => handle.value);
  },
};
