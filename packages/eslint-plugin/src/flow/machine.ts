import type { TSESTree } from '@typescript-eslint/utils';

import { includes, join } from './facts.ts';
import type { Facts } from './facts.ts';
import { isTarget, land } from './jump-targets.ts';
import type { Frame, Jump } from './jump-targets.ts';

type Notes = Map<TSESTree.Node, ReadonlySet<TSESTree.Node>>;

/** Where a run is: what holds now, and what a jump from here would meet. */
export class Machine {
  /** What holds at each node that is passed while anything does. */
  readonly reached: Notes = new Map();
  /** What holds where these statements leave the code. */
  readonly exits: Notes = new Map();
  /** What holds where these statements leave a loop, a turn of it or a block. */
  readonly jumps: Notes = new Map();
  /** What holds where the code is left by what these expressions throw. */
  readonly throws: Notes = new Map();
  facts: Facts = new Set();
  #frames: readonly Frame[] = [];
  #isLeaving = false;

  note(notes: Notes, node: TSESTree.Node): void {
    if (!this.facts?.size) return;
    notes.set(node, join(notes.get(node), this.facts) ?? this.facts);
  }

  within(frame: Frame, run: () => void): void {
    const outer = this.#frames;
    this.#frames = [...outer, frame];
    run();
    this.#frames = outer;
  }

  /** Goes each of these ways from here, and on from where they meet. */
  choose(...ways: readonly (() => void)[]): void {
    const start = this.facts;
    let end: Facts;
    for (const go of ways) {
      this.facts = start;
      go();
      end = join(end, this.facts);
    }
    this.facts = end;
  }

  /** Runs it again for as long as the next turn starts with more. */
  repeat(run: () => void): void {
    for (;;) {
      const start = this.facts;
      run();
      const end = this.facts;
      this.facts = join(start, end);
      if (includes(start, end)) return;
    }
  }

  /** Runs every `finally` on the way of a jump, and notes where it lands. */
  jump(node: TSESTree.Node, jump: Jump, notes: Notes = this.exits): void {
    // A `finally` is run once more for each jump through it. What throws in it
    // is looked at when it is run in its turn: a few that are nested would
    // otherwise take seconds.
    if (this.#isLeaving && jump.kind === 'throw') this.facts = undefined;
    const frames = this.#frames;
    for (let index = frames.length - 1; this.facts; index -= 1) {
      const frame = frames[index];
      if (!frame) {
        this.note(notes, node);
        break;
      }
      if (frame.kind === 'finally') {
        this.#frames = frames.slice(0, index);
        this.#leave(frame.run);
      } else if (isTarget(frame, jump)) {
        if (frame.kind === 'statement') this.note(this.jumps, node);
        land(frame, jump, this.facts);
        break;
      }
    }
    this.#frames = frames;
    this.facts = undefined;
  }

  #leave(run: () => void): void {
    const wasLeaving = this.#isLeaving;
    this.#isLeaving = true;
    run();
    this.#isLeaving = wasLeaving;
  }

  mayThrow(node: TSESTree.Node): void {
    if (this.#isLeaving) return;
    const { facts } = this;
    // Where nothing holds, no `finally` can change that: all that matters is
    // that a `catch` is reached.
    if (facts?.size === 0) {
      const target = this.#frames.findLast(frame =>
        isTarget(frame, { kind: 'throw' }),
      );
      if (target) land(target, { kind: 'throw' }, facts);
      return;
    }
    this.jump(node, { kind: 'throw' }, this.throws);
    this.facts = facts;
  }
}
