// Options hold most of them.
const words =
  /signal|abort|request|options|opts|init|config|context|ctx|extra|queryFn|thunkApi/iu;

/** Whether this has a word without which hardly a file has a signal. */
export function mayHoldSignal(text: string): boolean {
  return words.test(text);
}
