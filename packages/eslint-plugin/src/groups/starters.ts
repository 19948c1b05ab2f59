/** The methods of a group that start a task. */
export const starters: ReadonlySet<string> = new Set(['go', 'tryGo', 'start']);
