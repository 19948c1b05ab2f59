/** A request that the page makes of another service, played with timers. */
export interface RequestPlan {
  readonly name: string;
  /** Milliseconds until the answer. */
  readonly takes: number;
}

/** The three requests of the timeline; the reader chooses which of them fails. */
export const plans = [
  { name: 'user', takes: 700 },
  { name: 'posts', takes: 1_600 },
  { name: 'ads', takes: 2_600 },
] as const satisfies readonly RequestPlan[];

export type RequestName = (typeof plans)[number]['name'];

/** A failure comes early, so that there is something left to stop. */
export const failsAfter = 400;

/** What a request does after it was told to stop: it closes its connection. */
export const stopsAfter = 120;
