import path from 'node:path';

/** The project that linted code pretends to be a file of. */
export const fixtures = path.join(import.meta.dirname, '../fixtures');
