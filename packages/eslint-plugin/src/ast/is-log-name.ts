const logs = /^(?:debug|error|info|log|trace|verbose|warn|warning)$/u;

/** Whether a method of this name writes down what it is given: `console.warn`, `log.info`. */
export function isLogName(name: string): boolean {
  return logs.test(name);
}
