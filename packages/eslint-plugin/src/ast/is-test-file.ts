const testFile = /[.-](?:spec|test)(?:-d)?\.[cm]?[jt]sx?$|[\\/]__tests__[\\/]/u;

/** Whether a file of this name holds tests: what they start ends with them. */
export function isTestFile(filename: string): boolean {
  return testFile.test(filename);
}
