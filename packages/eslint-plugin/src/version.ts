/** The version in package.json. Written out, so that nothing reads a file. */
export const version = '0.1.0';
