/**
 * The word by which a method says that it ends its object, or something of it: `close`,
 * and the `cancel` of `cancelRun`.
 */
export function endingWord(method: string): string | undefined {
  return ending.exec(method)?.[0];
}

const ending =
  /^(?:abort|asyncDispose|cancel|close|destroy|disconnect|dispose|end|kill|quit|shut[dD]own|stop|terminate|unsubscribe)(?![a-z])/u;
