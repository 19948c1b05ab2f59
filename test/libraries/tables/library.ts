/** What the rule makes of the calls of one library, on its own types. */
export interface Library {
  readonly name: string;
  /** What the calls stand on: the imports, a client. */
  readonly setup: string;
  /** What the rule has to be told where the types do not say it. */
  readonly options?: object;
  /** Each call, and what the suggestion makes of it. */
  readonly calls: Readonly<Record<string, string | typeof takesNone>>;
}

/** The types of the library have no place for a signal in this call. */
export const takesNone = Symbol('takes no signal');
