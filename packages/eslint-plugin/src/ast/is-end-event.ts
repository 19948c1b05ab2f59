/** Whether an event of this name says that what it is an event of is over. */
export function isEndEvent(name: string | undefined): boolean {
  return name !== undefined && endings.test(name);
}

const endings = /^(?:close|disconnect|end|exit|finish|stop|terminat)/u;
