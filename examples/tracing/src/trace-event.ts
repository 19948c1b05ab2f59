/** An event of the Trace Event Format: a span of time, or the name of a track. */
export type TraceEvent = CompleteEvent | MetadataEvent;

interface Track {
  /** The process: a group. */
  readonly pid: number;
  /** The thread: the group itself (0), or a lane of its tasks. */
  readonly tid: number;
}

interface CompleteEvent extends Track {
  readonly ph: 'X';
  readonly name: string;
  readonly cat: 'group' | 'task';
  /** Microseconds. */
  readonly ts: number;
  readonly dur: number;
  readonly args: Readonly<Record<string, string | number>>;
}

interface MetadataEvent extends Track {
  readonly ph: 'M';
  readonly name: 'process_name' | 'thread_name';
  readonly args: { readonly name: string };
}
