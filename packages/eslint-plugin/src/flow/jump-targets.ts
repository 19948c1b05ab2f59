import { join } from './facts.ts';
import type { Facts } from './facts.ts';

/** Something that leaves the code around it. */
export type Jump =
  | { readonly kind: 'break' | 'continue'; readonly label?: string }
  | { readonly kind: 'return' | 'throw' };

/** A loop, a `switch` or a labelled statement. */
export interface StatementFrame {
  readonly kind: 'statement';
  readonly labels: readonly string[];
  /** Which jumps without a label land here. */
  readonly takes: readonly Jump['kind'][];
  breaks: Facts;
  continues: Facts;
}

/** What a jump may land at, or has to run on its way out. */
export type Frame =
  | StatementFrame
  | { readonly kind: 'catch'; thrown: Facts }
  | { readonly kind: 'finally'; readonly run: () => void }
  | { readonly kind: 'function'; readonly isLazy: boolean; returned: Facts };

export function statementFrame(
  labels: readonly string[],
  takes: readonly Jump['kind'][],
): StatementFrame {
  return {
    kind: 'statement',
    labels,
    takes,
    breaks: undefined,
    continues: undefined,
  };
}

/** Whether this frame is where the jump lands. */
export function isTarget(frame: Frame, jump: Jump): boolean {
  switch (frame.kind) {
    case 'statement':
      return 'label' in jump
        ? frame.labels.includes(jump.label ?? '')
        : frame.takes.includes(jump.kind);
    case 'catch':
      return jump.kind === 'throw';
    case 'function':
      // What an async function throws stays in its promise.
      return jump.kind === 'return' || (jump.kind === 'throw' && frame.isLazy);
    case 'finally':
      return false;
  }
}

/** Notes at the frame what holds where the jump lands. */
export function land(frame: Frame, { kind }: Jump, facts: Facts): void {
  if (frame.kind === 'catch') {
    frame.thrown = join(frame.thrown, facts);
  } else if (frame.kind === 'function' && kind === 'return') {
    frame.returned = join(frame.returned, facts);
  } else if (frame.kind === 'statement') {
    if (kind === 'break') frame.breaks = join(frame.breaks, facts);
    if (kind === 'continue') frame.continues = join(frame.continues, facts);
  }
}
